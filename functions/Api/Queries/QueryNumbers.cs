using System.Globalization;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Numbers, flags and words of a fixed set.</summary>
public static class QueryNumbers
{
    public const int DefaultLimit = 50;
    public const int MaximumLimit = 1000;

    /// <summary>How many items a page may have.</summary>
    public static int Limit(this Query query) => query.WholeNumber("limit", 1, MaximumLimit) ?? DefaultLimit;

    /// <summary>A whole number from <paramref name="lowest"/> to <paramref name="highest"/>.</summary>
    public static int? WholeNumber(this Query query, string name, int lowest, int highest)
    {
        if (query.Text(name) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= lowest && number <= highest) return number;
        query.Reject(name, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {lowest} to {highest}, not '{text}'"));
        return null;
    }

    /// <summary>A number from <paramref name="lowest"/> to <paramref name="highest"/>, with a point for decimals.</summary>
    public static double? Number(this Query query, string name, double lowest, double highest)
    {
        if (query.Text(name) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= lowest && number <= highest) return number;
        query.Reject(name, string.Create(CultureInfo.InvariantCulture, $"must be a number from {lowest} to {highest}, not '{text}'"));
        return null;
    }

    /// <summary>One of an enumeration's words, in snake_case, whatever the case of the letters.</summary>
    public static T? OneOf<T>(this Query query, string name)
        where T : struct, Enum =>
        query.Text(name) is { } text ? Word<T>(query, name, text) : null;

    /// <summary>Any of an enumeration's words; none where the parameter is absent.</summary>
    public static IReadOnlyList<T> AnyOf<T>(this Query query, string name)
        where T : struct, Enum =>
        [.. query.Texts(name).Select(text => Word<T>(query, name, text)).OfType<T>()];

    private static T? Word<T>(Query query, string name, string text)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var at = Array.FindIndex(values, value => string.Equals(ApiJson.Word(value), text, StringComparison.OrdinalIgnoreCase));
        if (at >= 0) return values[at];
        query.Reject(name, $"must be {string.Join(", ", values.Select(value => ApiJson.Word(value)))}, not '{text}'");
        return null;
    }
}
