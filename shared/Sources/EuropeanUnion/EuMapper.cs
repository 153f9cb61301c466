using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>From the EU's shape to ours, or to a rejected entry that names everything that is wrong with it.</summary>
public static class EuMapper
{
    /// <param name="entry">A <c>sanctionEntity</c>.</param>
    /// <param name="fault">What is wrong with its structure; null where nothing is.</param>
    /// <param name="position">Its place in the file, from 1.</param>
    public static ListEntry Map(EuPart entry, string? fault, int position)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry["logicalId"] is not { } logicalId)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"/export/{EuSchema.Entry}[{position}]");
            return new ListEntry.Rejected(new RejectedEntry(place, "It has no logicalId."));
        }

        List<string> problems = fault is null ? [] : [fault];
        var id = new DesignationId(EuSource.List, logicalId);
        var designation = Designation(entry, id, problems);
        return problems.Count == 0
            ? new ListEntry.Record(designation, $"/export/{EuSchema.Entry}[@logicalId='{logicalId}']")
            : new ListEntry.Rejected(new RejectedEntry(logicalId, string.Join(' ', problems), id));
    }

    private static Designation Designation(EuPart entry, DesignationId id, List<string> problems)
    {
        var names = EuNames.Of(entry, problems);
        var programmes = EuProgrammes.Of(entry, problems);
        var nationalities = EuPlaces.Citizenships(entry);
        var addresses = EuPlaces.Addresses(entry);
        return new Designation
        {
            Id = id,
            Name = names.Primary,
            Type = TypeOf(entry, problems),
            Programmes = programmes,
            Countries = EuCountries.Of(programmes, nationalities, addresses),
            ListedOn = EuDates.ListedOn(entry, problems),
            Aliases = names.Aliases,
            Births = EuBirths.Of(entry, problems),
            Nationalities = nationalities,
            Addresses = addresses,
            Documents = EuDocuments.Of(entry, problems),
            Particulars = EuParticulars.Of(entry),
            Remarks = entry.Remark,
            LegalBasis = [.. entry.All("regulation").Select(regulation => regulation["numberTitle"]).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static TargetType TypeOf(EuPart entry, List<string> problems)
    {
        var code = entry.All("subjectType").FirstOrDefault()?["code"];
        switch (code)
        {
            case "person": return TargetType.Person;
            case "enterprise": return TargetType.Organisation;
            default:
                problems.Add(code is null ? "It has no subjectType." : $"The subjectType \"{code}\" is none that we know.");
                return TargetType.Other;
        }
    }
}
