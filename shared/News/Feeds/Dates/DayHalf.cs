namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Before noon or after it.</summary>
internal enum DayHalf
{
    Morning,
    Afternoon,
}
