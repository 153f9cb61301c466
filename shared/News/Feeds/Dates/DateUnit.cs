namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>What a number of a date counts.</summary>
internal enum DateUnit
{
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}
