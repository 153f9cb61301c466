using System.Text.RegularExpressions;

namespace SanctionsTracker.Functions.Commands;

/// <summary>Settings among the arguments: <c>--Api:Key=…</c>, as every .NET program takes them. What has no colon is an option
/// of ours, so that a misspelled one is not taken for a setting in silence.</summary>
internal static partial class SettingArguments
{
    /// <summary>The arguments apart: settings, and the rest in its order.</summary>
    public static (string[] Settings, string[] Verbs) Split(IReadOnlyList<string> args) =>
        ([.. args.Where(IsSetting)], [.. args.Where(argument => !IsSetting(argument))]);

    private static bool IsSetting(string argument) => Pattern().IsMatch(argument);

    // Of those without a colon three are .NET's own, and the others OpenTelemetry's. WebApplicationFactory gives them, and an empty one for each section.
    [GeneratedRegex("^--(([A-Za-z][^:=]*(:[^:=]+)+|environment|contentRoot|applicationName|OTEL_[A-Z_]+)=|[A-Z][^:=]*=$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
