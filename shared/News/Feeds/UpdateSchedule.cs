using System.Globalization;

namespace SanctionsTracker.News.Feeds;

/// <summary>How often a publisher says that a feed is updated: RSS 2.0's <c>ttl</c>, else the syndication module of RSS 1.0
/// (https://web.resource.org/rss/1.0/modules/syndication/).</summary>
internal sealed class UpdateSchedule
{
    private const int MostMinutes = 366 * 24 * 60;

    private TimeSpan? _timeToLive;
    private TimeSpan? _period;
    private int _frequency = 1;

    /// <summary>Null where it does not say.</summary>
    public TimeSpan? Interval => _timeToLive ?? (_period / _frequency);

    public void Minutes(string text)
    {
        if (Number(text) is { } minutes) _timeToLive ??= TimeSpan.FromMinutes(minutes);
    }

    public void Period(string text) => _period ??= text.Trim().ToLowerInvariant() switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        "monthly" => TimeSpan.FromDays(30),
        "yearly" => TimeSpan.FromDays(365),
        _ => null,
    };

    public void Frequency(string text) => _frequency = Number(text) ?? 1;

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < MostMinutes ? number : null;
}
