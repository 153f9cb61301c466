namespace SanctionsTracker.Functions.Hosting;

/// <summary>The ids of all sources as settings and commands name them, disabled ones included.</summary>
public static class SourceIds
{
    public static IReadOnlyList<string> Lists { get; } = ["ofac-sdn", "un"];

    public static IReadOnlyList<string> Indicators { get; } = ["worldbank"];

    public static IReadOnlyList<string> All { get; } = [.. Lists, .. Indicators];
}
