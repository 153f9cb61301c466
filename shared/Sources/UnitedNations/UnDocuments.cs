using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>Identity documents.</summary>
internal static class UnDocuments
{
    private static readonly UnDocument Empty = new(Type: null);

    public static IReadOnlyList<IdentityDocument> Of(IReadOnlyList<UnDocument> documents, List<string> problems) =>
        [.. documents.Where(document => document != Empty).Select(document => Of(document, problems))];

    private static IdentityDocument Of(UnDocument document, List<string> problems)
    {
        var country = document.IssuingCountry ?? document.CountryOfIssue;
        return new IdentityDocument(
            Type(document),
            document.Number,
            country,
            Countries.Named(country)?.Code,
            IssuedOn(document.DateOfIssue, problems),
            Note: UnPlaces.Joined(PlaceOfIssue(document), IssuedInWords(document.DateOfIssue), document.Note));
    }

    private static string? Type(UnDocument document) => (document.Type, document.Type2) switch
    {
        ({ } type, { } closer) when !string.Equals(type, closer, StringComparison.OrdinalIgnoreCase) => $"{type} ({closer})",
        var (type, closer) => type ?? closer,
    };

    // Where both countries are given, the one is the state that issued and the other the place where that was done.
    private static string? PlaceOfIssue(UnDocument document)
    {
        var place = UnPlaces.Joined(document.CityOfIssue, document.IssuingCountry is null ? null : document.CountryOfIssue);
        return place is null ? null : $"issued in {place}";
    }

    private static PartialDate? IssuedOn(string? text, List<string> problems) =>
        text is not null && UnDates.LooksLikeDate(text) ? UnMapper.Date("DATE_OF_ISSUE", text, problems) : null;

    // The element is free text by the UN's schema.
    private static string? IssuedInWords(string? text) => text is null || UnDates.LooksLikeDate(text) ? null : $"issued {text}";
}
