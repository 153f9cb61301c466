namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>A month that is written as a word.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Persian">Of the Persian calendar, whose first month begins in March.</param>
/// <param name="Certain">Written out or in a usual abbreviation, and no name of a weekday besides (<c>mar</c>).</param>
internal readonly record struct NamedMonth(int Number, bool Persian, bool Certain);
