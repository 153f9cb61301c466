namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Offsets from UTC that are written in digits.</summary>
internal static class Offsets
{
    // The widest in use are -12:00 and +14:00; some feeds are further off, but none by more than a day.
    private const int MostHours = 24;

    public static bool TryMake(bool negative, int hours, int minutes, int seconds, out TimeSpan offset)
    {
        offset = new TimeSpan(hours, minutes, seconds);
        if (negative) offset = -offset;
        return hours <= MostHours && minutes <= 59 && seconds <= 59;
    }
}
