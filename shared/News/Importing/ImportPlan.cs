using System.Globalization;
using SanctionsTracker.Fetching;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Intake;

namespace SanctionsTracker.News.Importing;

/// <summary>Decides what becomes of each feed of a list, one after the other: what is followed already stays as it is, and settings go before.</summary>
internal sealed class ImportPlan
{
    private const int LongestAddress = 2000;
    private const int LongestTitle = 200;
    private const int MostCategories = 20;

    private readonly Dictionary<string, string> _followed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _disabled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedFeed> _removed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken;
    private readonly AddressPolicy _policy;
    private readonly ImportOrder _order;
    private readonly DateTimeOffset _now;
    private int _count;

    /// <param name="configured">What settings say.</param>
    /// <param name="imported">What was imported before.</param>
    /// <param name="withNews">The ids of feeds that brought news, whoever follows them now: an id stays its articles'.</param>
    /// <param name="policy">Which addresses lead to the public internet.</param>
    /// <param name="order">How they are to be taken over.</param>
    /// <param name="now">When.</param>
    public ImportPlan(
        ConfiguredFeeds configured, ImportedFeedList imported, IEnumerable<string> withNews, AddressPolicy policy, ImportOrder order, DateTimeOffset now)
    {
        (_policy, _order, _now, _count) = (policy, order, now, imported.Present.Count());
        foreach (var feed in imported.Feeds.Where(feed => feed.RemovedAt is not null)) _removed[KeyOf(feed.Address)] = feed;
        foreach (var feed in imported.Present) _followed[KeyOf(feed.Address)] = feed.Id;
        foreach (var feed in configured.Disabled) _disabled[KeyOf(feed.Address)] = feed.Id;
        foreach (var feed in configured.Feeds) _followed[KeyOf(feed.Address)] = feed.Id;
        _taken = [.. configured.OtherSources, .. configured.Feeds.Concat(configured.Disabled).Select(feed => feed.Id), .. imported.Feeds.Select(feed => feed.Id), .. withNews];
    }

    /// <summary>The rows to write.</summary>
    public List<ImportedFeed> Added { get; } = [];

    /// <summary>Takes the next feed of the list.</summary>
    public ImportOutcome Take(FeedSubscription subscription)
    {
        var (title, address) = (TitleOf(subscription), subscription.Address);
        if (_followed.TryGetValue(KeyOf(address), out var known)) return new(ImportResult.Known, known, title, address);
        if (Refusal(address) is { } reason) return new(ImportResult.Refused, Id: null, title, address, reason);

        var feed = new ImportedFeed(IdOf(title, address), title, address)
        {
            Site = subscription.Site is { } site && _policy.Allows(site) ? site : null,
            Categories = [.. subscription.Categories.Take(MostCategories).Select(category => PublisherText.Cut(category, LongestTitle))],
            Hints = _order.Hints,
            OwnersOwn = _order.OwnersOwn,
            ImportedAt = _now,
        };
        _count++;
        _taken.Add(feed.Id);
        _followed[KeyOf(address)] = feed.Id;
        Added.Add(feed);
        return new(ImportResult.Added, feed.Id, title, address);
    }

    private string? Refusal(Uri address)
    {
        if (_disabled.TryGetValue(KeyOf(address), out var disabled)) return $"Settings switch it off: Feeds:{disabled}:Enabled.";
        if (address.OriginalString.Length > LongestAddress) return $"Its address is longer than {LongestAddress} characters.";
        if (address.UserInfo.Length > 0) return "Its address has a user's name in it, which everyone who sees the feed would see.";
        if (!_order.OwnersOwn && !_policy.Allows(address))
            return "Its address is not on the public internet. Where you mean it, add it by itself, with 'feeds add' or as a setting Feeds:{id}:Address.";
        if (_order.Id is { } id && Fault(id, address) is { } fault) return fault;
        return _count < ImportedFeedList.Limit ? null : string.Create(CultureInfo.InvariantCulture, $"{ImportedFeedList.Limit} feeds are imported, which is the most there may be. Remove some first.");
    }

    private string? Fault(string id, Uri address)
    {
        if (!FeedSettings.IsId(id)) return $"'{id}' can be no id: it has 2 to 40 lower-case letters, digits and hyphens.";
        return _taken.Contains(id) && !(_removed.TryGetValue(KeyOf(address), out var before) && before.Id == id) ? $"Another source has the id '{id}', or had it and left its articles." : null;
    }

    // One that was removed comes back as who it was, unless settings have taken its id.
    private string IdOf(string title, Uri address) =>
        _order.Id ?? (_removed.TryGetValue(KeyOf(address), out var before) ? before.Id : FeedSlug.Of(title, address, _taken.Contains));

    private static string TitleOf(FeedSubscription subscription) =>
        PublisherText.Of(subscription.Title ?? "") is { Length: > 0 } title ? PublisherText.Cut(title, LongestTitle) : HostName.Of(subscription.Address) ?? subscription.Address.Host;

    // The same feed with and without TLS, www. or a slash at its end is one.
    private static string KeyOf(Uri address) => CanonicalLink.Of(address);
}
