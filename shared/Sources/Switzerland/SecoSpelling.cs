namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>spelling-variant</c> of a part of a name.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Language">ISO 639, <c>RUS</c>.</param>
/// <param name="Script">ISO 15924 in capitals, <c>LATN</c>, <c>CYRL</c>.</param>
public sealed record SecoSpelling(string Text, string? Language, string? Script)
{
    internal static SecoSpelling? Read(ElementReader xml)
    {
        var (language, script) = (xml.Attribute("lang"), xml.Attribute("script"));
        return xml.Published() is { } text ? new(text, language, script) : null;
    }
}
