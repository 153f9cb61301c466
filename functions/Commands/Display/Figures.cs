using System.Globalization;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Commands.Display;

/// <summary>Figures in words, for people.</summary>
internal static class Figures
{
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.0} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.0} MiB"),
    };

    public static string Seconds(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s");

    public static string Word(Enum value) => Api.Json.ApiJson.Word(value);

    /// <summary>How far a source is: <c>reading, 25.1 MiB, 12,000 entries, 3 changes</c>.</summary>
    public static string Line(RefreshProgress progress) => string.Join(", ", Parts(progress));

    private static IEnumerable<string> Parts(RefreshProgress progress)
    {
        yield return Word(progress.Stage);
        if (progress.Bytes > 0) yield return Size(progress.Bytes);
        if (progress.Entries > 0) yield return $"{Count(progress.Entries)} entries";
        if (progress.Changes > 0) yield return $"{Count(progress.Changes)} changes";
    }
}
