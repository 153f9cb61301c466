using System.Runtime.InteropServices;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>A day and a time of day as written, before its offset is taken off.</summary>
/// <param name="Day">The day.</param>
/// <param name="Clock">The time of day.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenTime(DateOnly Day, ClockTime Clock)
{
    /// <summary>As a moment without zone: 24:00 is the next day's midnight, and a leap second the first of the next minute. False
    /// where there is no such time.</summary>
    public bool TryToDateTime(out DateTime time)
    {
        time = default;
        if (!Clock.Exists) return false;
        var ticks = Day.DayNumber * TimeSpan.TicksPerDay + Clock.Ticks;
        if (ticks > DateTime.MaxValue.Ticks) return false;
        time = new DateTime(ticks, DateTimeKind.Unspecified);
        return true;
    }

    public bool TryToUtc(TimeSpan offset, out DateTimeOffset date)
    {
        date = default;
        return TryToDateTime(out var time) && TryShift(time, offset, out date);
    }

    /// <summary>False where the moment lies outside the years 1 to 9999.</summary>
    public static bool TryShift(DateTime time, TimeSpan offset, out DateTimeOffset date)
    {
        var ticks = time.Ticks - offset.Ticks;
        var exists = ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
        date = exists ? new DateTimeOffset(ticks, TimeSpan.Zero) : default;
        return exists;
    }
}
