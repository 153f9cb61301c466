using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>The keys of the rows of news, in this one place.</summary>
/// <remarks>An index stands newest first: its keys begin with the seconds that are left to the end of the year 9999.</remarks>
public static class NewsKeys
{
    /// <summary>The row that every write of an index touches, so that its ETag says which state of the index was read.</summary>
    public const string Version = "version";

    /// <summary>The partition of table <c>news</c> with a row for each feed that brought an item.</summary>
    public const string Feeds = "!feeds";

    /// <summary>The partition of table <c>timeline</c> with the news of all feeds.</summary>
    public const string All = "!news";

    private const int LongestId = 300;
    private const long LastSecond = 315_537_897_599;

    /// <summary>All rows of an index, newest first.</summary>
    public static RowRange Entries { get; } = new("0", ":");

    /// <summary>An item in table <c>news</c>, in the partition of its feed.</summary>
    public static string Item(string id) => TableKey.Join("item", id);

    /// <summary>The partition of table <c>timeline</c> with the news of a country: <c>IRN!news</c>.</summary>
    public static string Of(CountryCode country) => TableKey.Join(country.Value, "news");

    /// <summary>The partition of table <c>mentions</c> with the news that speak about a record.</summary>
    public static string Of(DesignationId designation) => TableKey.Join(designation.List.Value, designation.Value);

    /// <summary>The row of an item in any index.</summary>
    public static string Entry(NewsTime published, string feed, string id) =>
        TableKey.Join(Before(FirstMomentOf(published)), feed, id);

    /// <summary>Whether a text can be the id of a feed or an item: short enough for a key.</summary>
    public static bool IsId(string? text) => text is { Length: > 0 } && TableKey.Escape(text).Length <= LongestId;

    /// <summary>Whether a text can be what <see cref="Entry"/> makes.</summary>
    public static bool IsEntry(string? text) =>
        text is { Length: > 12 and <= TableLimits.CharactersPerKey } && text.AsSpan(0, 12).IndexOfAnyExceptInRange('0', '9') < 0 && text[12] == TableKey.Separator
        && text.All(c => c is >= ' ' and <= '~' and not ('/' or '\\' or '#' or '?'));

    /// <summary>The rows of items published between two times, both included; null where a bound is open.</summary>
    public static RowRange Between(DateTimeOffset? from, DateTimeOffset? to) => new(
        to is { } last ? Before(last) : Entries.From,
        from is { } first ? Before(first) + ":" : Entries.Before);

    // Whose time of day is not known stands at the first moment that its date can mean.
    private static DateTimeOffset FirstMomentOf(NewsTime published) =>
        published.At ?? new DateTimeOffset(published.Date.FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static string Before(DateTimeOffset time) =>
        (LastSecond - (time.UtcTicks / TimeSpan.TicksPerSecond)).ToString("D12", CultureInfo.InvariantCulture);
}
