using System.Text.RegularExpressions;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Indicators, by code.</summary>
public static partial class QueryIndicators
{
    private const int Maximum = 20;

    /// <summary>Any of several; none where the parameter is absent. A code that we do not know is taken as it is.</summary>
    public static IReadOnlyList<IndicatorCode> Indicators(this Query query, string name = "indicators")
    {
        var texts = query.Texts(name);
        if (texts.Count > Maximum) query.Reject(name, $"may name {Maximum} indicators at most");
        return [.. texts.Select(text => Code(query, name, text)).OfType<IndicatorCode>().Distinct()];
    }

    /// <summary>The one that must be named. A code that we do not know is taken as it is.</summary>
    public static IndicatorCode? Indicator(this Query query, string name = "indicator")
    {
        if (query.Text(name) is { } text) return Code(query, name, text);
        query.Reject(name, "is missing: name one, such as NY.GDP.MKTP.KD.ZG or gdp-growth");
        return null;
    }

    /// <summary>The code in the path, <paramref name="text"/>.</summary>
    public static IndicatorCode? IndicatorInPath(this Query query, string text) => Code(query, "code", text);

    private static IndicatorCode? Code(Query query, string name, string text)
    {
        if (IndicatorCatalogue.Find(text) is { } known) return known.Code;
        if (FriendlyCodes.Find(text) is { } friendly) return friendly.Code;
        if (Form().IsMatch(text)) return new(text);
        query.Reject(name, $"must be a code such as NY.GDP.MKTP.KD.ZG or gdp-growth, of at most 64 letters, digits, points, hyphens and underscores, not '{text}'");
        return null;
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
