using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>From the UN's shape to ours, or to a rejected entry that names everything that is wrong with it.</summary>
public static class UnMapper
{
    public static ListEntry Map(UnTarget target)
    {
        if (target.ReferenceNumber is not { } reference)
            return new ListEntry.Rejected(new RejectedEntry(target.Place, "It has no REFERENCE_NUMBER."));

        var problems = new List<string>();
        var id = new DesignationId(UnSource.List, reference);
        var designation = Designation(target, id, problems);
        return problems.Count == 0
            ? new ListEntry.Record(designation, $"{UnElements.PathOf(target.Kind)}[normalize-space(REFERENCE_NUMBER)='{reference}']")
            : new ListEntry.Rejected(new RejectedEntry(reference, string.Join(' ', problems), id));
    }

    private static Designation Designation(UnTarget target, DesignationId id, List<string> problems)
    {
        if (target.Names.Count == 0) problems.Add("It has no name.");
        var regime = Regime(target.UnListType, problems);
        var notice = InterpolNotice.In(target.Comments);
        var nationalities = target.Nationalities.Select(text => new Nationality(text, Countries.Named(text)?.Code)).ToArray();
        var addresses = UnPlaces.Addresses(target.Addresses);
        return new Designation
        {
            Id = id,
            Name = string.Join(' ', target.Names),
            Type = target.Kind is "INDIVIDUAL" ? TargetType.Person : TargetType.Organisation,
            Programmes = regime is null ? [] : [regime.Code],
            Countries = UnCountries.Of(regime, nationalities, addresses),
            ListedOn = Date("LISTED_ON", target.ListedOn, problems),
            Aliases = UnAliases.Of(target, problems),
            Births = UnBirths.Of(target, problems),
            Nationalities = nationalities,
            Addresses = addresses,
            Documents = UnDocuments.Of(target.Documents, problems),
            Links = UnMentions.In(notice.Remarks, id),
            Particulars = UnParticulars.Of(target, notice, problems),
            Remarks = notice.Remarks,
            LegalBasis = regime is null ? [] : [.. regime.LegalBasis],
            Housekeeping = UnParticulars.Housekeeping(target, notice),
        };
    }

    private static UnRegime? Regime(string? code, List<string> problems)
    {
        var regime = UnRegimes.Find(code);
        if (regime is null) problems.Add(code is null ? "It has no UN_LIST_TYPE." : $"The UN_LIST_TYPE \"{code}\" is none that we know.");
        return regime;
    }

    internal static PartialDate? Date(string element, string? text, List<string> problems)
    {
        if (text is null) return null;
        if (UnDates.TryRead(text, out var date)) return date;
        problems.Add($"{element} is \"{text}\": there is no such date.");
        return null;
    }
}
