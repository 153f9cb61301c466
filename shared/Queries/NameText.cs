using AnyAscii;

namespace SanctionsTracker.Queries;

/// <summary>A part of a name to look for, whatever the case, the diacritics and the script: <c>chavez</c> finds Chávez, <c>ivanov</c>
/// Иванов. Other scripts are read letter by letter (AnyAscii), which is no translation.</summary>
public sealed class NameText(string text)
{
    // Unicode normalization is not to be had here: .NET does none in invariant globalization.
    private readonly string _plain = Plain(text);

    /// <summary>Whether nothing is left of it that could be looked for: it would stand in every name.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(_plain);

    public bool IsIn(string name) => Plain(name).Contains(_plain, StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => System.Text.Ascii.IsValid(text) ? text : text.Transliterate();
}
