namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>The dates of feeds as publishers write them: RFC 822 and its successors, ISO 8601 in all its forms, and whatever else a
/// person would read as one moment, in any of the languages of <see cref="MonthNames"/>.</summary>
/// <remarks>Neither the machine's time zone nor its culture has a part in it. A date without a zone is taken for UTC, but one in
/// Korean words for Korea's (feedparser's "Nate" and "OnBlog" forms); one without a time for midnight; 2003 for 1 January 2003. Of
/// numbers between slashes the month comes first, as in the United States, unless only the other order exists or agrees with
/// a named day of the week.</remarks>
public static class FeedDate
{
    // A date with its zone spelled out takes some 70 characters.
    private const int Longest = 200;

    /// <param name="text">As written, entities resolved.</param>
    /// <param name="date">The moment, in UTC.</param>
    /// <returns>False where the text names no date, or one that does not exist or lies outside the years 1 to 9999.</returns>
    public static bool TryParse(string? text, out DateTimeOffset date)
    {
        var trimmed = text.AsSpan().Trim();
        date = default;
        return trimmed.Length is > 0 and <= Longest
            && (UsualForms.TryRead(trimmed, out date)
                || BareNumber.TryRead(trimmed, out date)
                || new LooseDate(DateText.Fold(trimmed)).TryRead(out date));
    }
}
