using SanctionsTracker.Designations;
using KnownCountries = SanctionsTracker.Designations.Countries;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Countries, by alpha-2 or alpha-3 code in either case.</summary>
public static class QueryCountries
{
    private const int MaximumInPath = 10;

    public static CountryCode? Country(this Query query, string name = "country") =>
        query.Text(name) is { } text ? Known(query, name, text) : null;

    /// <summary>Any of several; none where the parameter is absent.</summary>
    public static IReadOnlyList<CountryCode> Countries(this Query query, string name = "country") =>
        [.. query.Texts(name).Select(text => Known(query, name, text)).OfType<CountryCode>().Distinct()];

    /// <summary>The country in the path, <paramref name="text"/>.</summary>
    public static CountryCode? CountryInPath(this Query query, string text) => Known(query, "country", text);

    /// <summary>The countries in the path, <paramref name="text"/>, with commas between; each once.</summary>
    public static IReadOnlyList<CountryCode> CountriesInPath(this Query query, string text)
    {
        var texts = text.Split(',', StringSplitOptions.TrimEntries);
        if (texts.Length > MaximumInPath) query.Reject("country", $"may name {MaximumInPath} countries at most, not {texts.Length}");
        return [.. texts.Select(one => Known(query, "country", one)).OfType<CountryCode>().Distinct()];
    }

    private static CountryCode? Known(Query query, string name, string text)
    {
        if (KnownCountries.ByCode(text) is { } country) return country.Code;
        query.Reject(name, $"must be a country's ISO 3166-1 code (IRN or IR), not '{text}'");
        return null;
    }
}
