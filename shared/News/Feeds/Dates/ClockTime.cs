using System.Runtime.InteropServices;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>A time of day as written, which need not exist.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 60, since there are leap seconds.</param>
/// <param name="Fraction">What a fraction of the last part adds, in ticks.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockTime(int Hour, int Minute, int Second, long Fraction)
{
    public bool Exists => Hour is >= 0 and <= 24 && Minute is >= 0 and <= 59 && Second is >= 0 and <= 60;

    public bool IsMidnight => Hour == 0 && Minute == 0 && Second == 0;

    /// <summary>Since the day began.</summary>
    public long Ticks
    {
        get
        {
            // 24:00 ends the day (ISO 8601), while clocks that count from 1 to 24 write 24:05 for the fifth minute of the same day.
            var hour = Hour == 24 && (Minute, Second) != (0, 0) ? 0 : Hour;
            return hour * TimeSpan.TicksPerHour + Minute * TimeSpan.TicksPerMinute + Second * TimeSpan.TicksPerSecond + Fraction;
        }
    }

    /// <summary>By the twelve-hour clock; hours above 12 are by the other already.</summary>
    public ClockTime In(DayHalf half) => half switch
    {
        DayHalf.Morning when Hour == 12 => this with { Hour = 0 },
        DayHalf.Afternoon when Hour < 12 => this with { Hour = Hour + 12 },
        _ => this,
    };
}
