namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Zones that are named by their place (<c>Europe/Brussels</c>), from the machine's time zone data.</summary>
internal static class ZoneRules
{
    // What else has a slash is looked up nowhere: names come from strangers, and end as names of files.
    private static readonly HashSet<string> Areas = new(StringComparer.Ordinal)
    {
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Canada", "Etc", "Europe", "Indian", "Pacific", "US",
    };

    /// <summary>Null where there is no such zone.</summary>
    public static TimeZoneInfo? Find(ReadOnlySpan<char> name)
    {
        var slash = name.IndexOf('/');
        if (slash < 0 || !Areas.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..slash])) return null;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name.ToString(), out var zone) ? zone : null;
    }
}
