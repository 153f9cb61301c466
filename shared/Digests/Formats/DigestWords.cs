using System.Globalization;

namespace SanctionsTracker.Digests.Formats;

/// <summary>What a digest says to people about itself: our own words and numbers, with nothing of others in them.</summary>
internal static class DigestWords
{
    public const string Stop = "Pause or end this subscription";
    public const string News = "In the news";
    public const string Lineup = "line-up";

    /// <summary>A headline of one line.</summary>
    public static string Title(Digest digest) => (digest.Test ? "Test: " : "") + (digest.Total switch
    {
        0 => "Sanctions: no changes",
        1 => "Sanctions: 1 change",
        var total => string.Create(CultureInfo.InvariantCulture, $"Sanctions: {total:N0} changes"),
    });

    /// <summary>The changes by kind, and the time that they are of.</summary>
    public static string Summary(Digest digest)
    {
        var counts = digest.Counts.Where(count => count.Value > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value:N0} {count.Key.Replace('_', ' ')}"));
        var text = string.Join(", ", counts);
        if (digest is { From: { } from, To: { } to }) text += $" · {Minute(from)} to {Minute(to)} UTC";
        return text.Length == 0 ? "Nothing changed." : text;
    }

    public static string More(int omitted) => string.Create(CultureInfo.InvariantCulture, $"… and {omitted:N0} more");

    private static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
