using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>A day of the week by itself: "on Monday", "said Monday".</summary>
internal sealed class WeekdayRule : IDateRule
{
    private static readonly WordSet OtherBefore = new("every", "each", "black", "bloody", "good", "easter", "palm", "ash", "most", "any");
    private static readonly WordSet Papers = new("Times", "Telegraph", "Mail", "Express", "Mirror", "Herald", "Tribune", "Star", "Review", "Club", "Group", "Agreement");

    public IEnumerable<string> Firsts => Weekdays.Words;

    public DateReading? Read(TokenText words, int at) =>
        Weekdays.Read(words, at) is { } day && !OtherBefore.Has(words, at - 1) && !Papers.Has(words, at + 1)
            ? new DateReading(at, at + 1, new WeekdayDate(day, Side: 0))
            : null;
}
