using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>The further facts about a target.</summary>
internal static class SecoParticulars
{
    public static IEnumerable<Particular> Of(SecoTarget target, SecoBody body, SecoStanding standing, SecoNames names) =>
    [
        .. names.Titles.Select(title => new Particular("title", title)),
        .. body.Sex is { } sex ? [new Particular("gender", sex)] : Array.Empty<Particular>(),
        .. target.ForeignIdentifiers.Where(text => !SecoIdentifier.IsUnReference(text)).Select(text => new Particular("foreign_identifier", text)),
        .. standing.Earlier.Select(listing => new Particular("listed_before", listing)),
        .. target.Attributes.Where(attribute => attribute.Value is not null)
            .Select(attribute => new Particular(SecoText.Label(attribute.Name ?? "attribute"), attribute.Value!)),
        .. body.OtherInformation.Where(text => SecoInformation.Document(text) is null).Select(text => new Particular("other_information", text)),
    ];

    /// <summary>The dates of what was not born: when an entity was founded or registered, a vessel built. SECO does not say which.</summary>
    public static IEnumerable<Particular> Dates(SecoBody body, List<string> problems) =>
        body.Identities.SelectMany(identity => identity.Dates)
            .Select(date => SecoBirths.Read(date, problems))
            .Select(date => date.Date?.Value ?? date.Words)
            .OfType<string>()
            .Select(date => new Particular("date_of_origin", date));
}
