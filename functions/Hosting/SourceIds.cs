using SanctionsTracker.News.Following;

namespace SanctionsTracker.Functions.Hosting;

/// <summary>The ids of all sources as settings and commands name them, disabled ones included.</summary>
public static class SourceIds
{
    public static IReadOnlyList<string> Lists { get; } = ["ofac-sdn", "ofac-cons", "un", "eu", "uk", "ch", "ca"];

    /// <summary>What publishers say of their changes, beside their lists.</summary>
    public static IReadOnlyList<string> Changes { get; } = ["ofac-changes", "ofac-actions"];

    public static IReadOnlyList<string> Indicators { get; } = ["worldbank", "imf", "dbnomics"];

    /// <summary>The shipped sources of news; settings can add others, and those that the owner imports come to them.</summary>
    public static IReadOnlyList<string> News { get; } = [.. ShippedFeeds.All.Select(feed => feed.Id).Except(Changes, StringComparer.Ordinal)];

    /// <summary>What settings <c>Sources:{id}</c> may name: sources of news have settings of their own, <c>Feeds:{id}</c>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Lists, .. Changes, .. Indicators];

    /// <summary>Those that <c>Recordings</c> has answers of; <c>demo</c> runs without the others.</summary>
    public static IReadOnlyList<string> Recorded { get; } = ["ofac-sdn", "ofac-cons", "un", "eu", "uk", "ch", "ca", "ofac-actions", "worldbank", "imf", .. RecordedNews];

    /// <summary>Those of them that bring news.</summary>
    public static IReadOnlyList<string> RecordedNews => ["un-news", "state", "eu-council", "fcdo", "bbc-world", "treasury"];
}
