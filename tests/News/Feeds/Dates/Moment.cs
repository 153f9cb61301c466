using System.Globalization;
using SanctionsTracker.News.Feeds.Dates;

namespace SanctionsTracker.Tests.News.Feeds.Dates;

/// <summary>Dates as tests compare them.</summary>
internal static class Moment
{
    /// <summary>The moment in UTC, to the second where it has no fraction; null where the text is no date.</summary>
    public static string? Utc(string? text) => FeedDate.TryParse(text, out var date)
        ? date.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + (date.Offset == TimeSpan.Zero ? "" : " not UTC")
        : null;
}
