namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>A day of the week: the last one up to the publication, or the next one after it.</summary>
/// <param name="Day">Which day.</param>
/// <param name="Side">-1 for "last Monday", +1 for "next Monday", 0 for "on Monday", where the sentence decides.</param>
internal sealed record WeekdayDate(DayOfWeek Day, int Side) : IDateMeaning
{
    public DateValue? In(DateContext context)
    {
        if (context.Published is not { Day: not null } published) return null;
        var back = ((int)published.FirstDay.DayOfWeek - (int)Day + 7) % 7;
        var days = (Side, context.Ahead) switch
        {
            ( > 0, _) or (0, true) => 7 - back,
            ( < 0, _) when back == 0 => -7,
            _ => -back,
        };
        return Counted.From(published, TimeUnit.Day, days, DateRule.RelativeToPublication);
    }
}
