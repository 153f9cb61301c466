using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.News.Feeds.Dates;

namespace SanctionsTracker.News.Articles;

/// <summary>Reads a time as pages write it for machines.</summary>
internal static class PageTime
{
    private const int MostLetters = 80;

    /// <summary>A date alone stays one: no time of day is made up for it. Null for what is no date.</summary>
    public static NewsTime? Read(string? text, NewsTimeEvidence evidence)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > MostLetters) return null;
        if (PartialDate.TryParse(text, out var date)) return new NewsTime(date, At: null, evidence);
        if (!FeedDate.TryParse(text, out var at)) return null;
        var day = PartialDate.OfDay(DateOnly.FromDateTime(at.UtcDateTime));
        return new NewsTime(day, HasTime(text) ? at.ToUniversalTime() : null, evidence);
    }

    private static bool HasTime(string text) => text.Contains(':', StringComparison.Ordinal)
        || (text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _));
}
