namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Texts of SECO's elements.</summary>
internal static class SecoText
{
    /// <summary>The text of the element at hand. A dash, which SECO's editors write for nothing, is none.</summary>
    public static string? Published(this ElementReader xml) => xml.Text() is { } text and not "-" ? text : null;

    /// <summary>Our spelling of SECO's words: <c>identification-number</c> is <c>identification_number</c>.</summary>
    public static string Label(string word) => word.Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant();

    /// <summary>The parts that are there, joined with ", "; null where none is.</summary>
    public static string? Joined(params ReadOnlySpan<string?> parts)
    {
        string? joined = null;
        foreach (var part in parts) joined = joined is null || part is null ? joined ?? part : $"{joined}, {part}";
        return joined;
    }
}
