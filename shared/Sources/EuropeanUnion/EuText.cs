namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>Texts of the EU's list.</summary>
internal static class EuText
{
    /// <summary>The texts that are there, joined; null where none is.</summary>
    public static string? Joined(string separator, params IEnumerable<string?> texts)
    {
        var there = texts.OfType<string>().ToArray();
        return there.Length == 0 ? null : string.Join(separator, there);
    }

    /// <summary>A country's name as published. The list writes UNKNOWN, of the code 00, for none.</summary>
    public static string? CountryName(EuPart part) => part["countryDescription"] is { } name && name != "UNKNOWN" ? name : null;
}
