using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>From SECO's shape to ours, or to a rejected entry that names everything that is wrong with it.</summary>
/// <param name="references">The programmes and places of the file.</param>
/// <param name="unknown">Is told of what has no meaning for us, by path.</param>
internal sealed class SecoMapper(SecoReferences references, Action<string> unknown)
{
    private readonly SecoPlaces _places = new(references, unknown);

    public ListEntry Map(SecoTarget target, DateOnly? asOf)
    {
        if (target.Ssid is not { } ssid)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"/swiss-sanctions-list/target[{target.Position}]");
            return new ListEntry.Rejected(new RejectedEntry(place, "It has no ssid."));
        }

        var problems = new List<string>();
        var id = new DesignationId(SecoSource.List, ssid);
        var designation = Designation(target, id, asOf, problems);
        return designation is not null && problems.Count == 0
            ? new ListEntry.Record(designation, $"/swiss-sanctions-list/target[@ssid='{ssid}']")
            : new ListEntry.Rejected(new RejectedEntry(ssid, string.Join(' ', problems.Distinct(StringComparer.Ordinal)), id));
    }

    private Designation? Designation(SecoTarget target, DesignationId id, DateOnly? asOf, List<string> problems)
    {
        if (target.Fault is { } fault) problems.Add($"{fault}.");
        if (target.Body is not { } body)
        {
            problems.Add("It is no individual, entity or object.");
            return null;
        }

        var standing = SecoStanding.Of(target.Modifications, asOf, problems);
        var names = SecoNames.Of(body, problems);
        var sets = SecoSets.Of(target, references, problems);
        var documents = Documents(target, body);
        var type = SecoTypes.Of(body, documents.Any(document => document.Type == SecoInformation.Imo), unknown);
        var nationalities = body.Identities.SelectMany(identity => identity.Nationalities).Where(country => country.Text is not null)
            .Select(country => new Nationality(country.Text!, country.Code)).Distinct().ToArray();
        var addresses = body.Identities.SelectMany(identity => identity.Addresses).Select(_places.Address).Distinct().ToArray();
        return new Designation
        {
            Id = id,
            Name = names.Primary ?? "",
            Type = type,
            Programmes = sets.Programmes,
            Countries = SecoCountries.Of(sets.Programmes, nationalities, addresses),
            ListedOn = standing.ListedOn,
            Aliases = names.Aliases,
            Births = type == TargetType.Person ? Births(body, problems) : [],
            Nationalities = nationalities,
            Addresses = addresses,
            Documents = documents,
            Links = [.. Links(body, problems)],
            Particulars =
            [
                .. SecoParticulars.Of(target, body, standing, names),
                .. sets.Particulars,
                .. type == TargetType.Person ? [] : SecoParticulars.Dates(body, problems),
            ],
            Remarks = PublishedText.Clean(string.Join(' ', body.Justifications)),
            LegalBasis = sets.LegalBasis,
        };
    }

    private IReadOnlyList<Birth> Births(SecoBody body, List<string> problems)
    {
        var main = SecoNames.Main(body);
        return [.. body.Identities.SelectMany(identity => SecoBirths.Of(identity, ReferenceEquals(identity, main), _places, problems))];
    }

    private IReadOnlyList<IdentityDocument> Documents(SecoTarget target, SecoBody body)
    {
        var main = SecoNames.Main(body);
        return
        [
            .. body.Identities.SelectMany(identity => SecoDocuments.Of(identity, ReferenceEquals(identity, main), _places)),
            .. target.ForeignIdentifiers.Where(SecoIdentifier.IsUnReference).Select(text => new IdentityDocument("UN reference", text)),
            .. body.OtherInformation.Select(SecoInformation.Document).OfType<IdentityDocument>(),
        ];
    }

    private static IEnumerable<TargetLink> Links(SecoBody body, List<string> problems)
    {
        foreach (var relation in body.Relations)
        {
            if (relation.TargetId is { } other)
                yield return new TargetLink(relation.Type?.Replace('-', ' ') ?? "related to", other, Note: relation.Remark);
            else problems.Add("A relation names no target.");
        }
    }
}
