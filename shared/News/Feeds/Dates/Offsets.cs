namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Offsets from UTC that are written in digits.</summary>
internal static class Offsets
{
    // No place is further off than 14 hours. But Apple's own sample of a podcast feed says +3000, and other readers count that as written.
    private const int MostHours = 99;

    public static bool TryMake(bool negative, int hours, int minutes, int seconds, out TimeSpan offset)
    {
        var valid = hours <= MostHours && minutes <= 59 && seconds <= 59;
        offset = valid ? new TimeSpan(hours, minutes, seconds) : default;
        if (negative) offset = -offset;
        return valid;
    }
}
