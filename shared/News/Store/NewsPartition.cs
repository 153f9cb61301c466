using System.Runtime.InteropServices;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>A partition in which items stand newest first: of all news, a feed's, a country's or a designation's.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The partition's key.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NewsPartition(string Table, string Key)
{
    public static NewsPartition All { get; } = new(TableNames.Timeline, NewsKeys.All);

    public static NewsPartition Of(CountryCode country) => new(TableNames.Timeline, NewsKeys.Of(country));

    public static NewsPartition Of(DesignationId designation) => new(TableNames.Mentions, NewsKeys.Of(designation));

    // OFAC's actions stand in a partition of the same table that has their name alone.
    public static NewsPartition OfFeed(string feed) => new(TableNames.News, TableKey.Join("feed", feed));
}
