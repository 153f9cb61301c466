using SanctionsTracker.Designations;

namespace SanctionsTracker.Events.Uploads;

/// <summary>The countries that a field names, by code or name: <c>IR</c>, <c>IRN</c>, <c>Iran</c>.</summary>
/// <param name="Countries">Those that are known, each once, in order.</param>
/// <param name="Unknown">The texts that name none.</param>
public sealed record NamedCountries(IReadOnlyList<CountryCode> Countries, IReadOnlyList<string> Unknown)
{
    /// <param name="texts">The field's texts.</param>
    /// <param name="separator">What stands between several countries in one text; null where a text names one. A country whose name holds it is
    /// found all the same: <c>Gambia, The, Mali</c> are two.</param>
    public static NamedCountries In(IEnumerable<string> texts, string? separator)
    {
        var (found, unknown) = (new List<CountryCode>(), new List<string>());
        foreach (var text in texts)
        {
            if (Of(text) is { } whole) found.Add(whole);
            else if (separator is null) unknown.Add(text);
            else Split(text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), separator, found, unknown);
        }

        return new([.. found.Distinct()], unknown);
    }

    /// <summary>The country of a code or a name; null where there is none.</summary>
    public static CountryCode? Of(string text) => (Designations.Countries.ByCode(text) ?? Designations.Countries.Named(text))?.Code;

    private static void Split(string[] parts, string separator, List<CountryCode> found, List<string> unknown)
    {
        for (var at = 0; at < parts.Length;)
        {
            var (country, length) = Longest(parts.AsSpan(at), separator);
            if (country is { } known) found.Add(known);
            else unknown.Add(parts[at]);
            at += length;
        }
    }

    // The most parts that are one name together.
    private static (CountryCode? Country, int Length) Longest(ReadOnlySpan<string> parts, string separator)
    {
        // No name has more.
        for (var length = Math.Min(parts.Length, 3); length > 1; length--)
            if (Of(string.Join($"{separator} ", parts[..length]!)) is { } country) return (country, length);
        return (Of(parts[0]), 1);
    }
}
