using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SanctionsTracker.Designations;

namespace SanctionsTracker.News.Following;

/// <summary>Reads the settings <c>Feeds:{id}:*</c> over what is shipped. Read strictly: what cannot be meant fails the start.</summary>
public static partial class FeedSettings
{
    public const string Section = "Feeds";

    private static readonly string[] Names =
        ["Address", "Articles", "Countries", "Enabled", "Kind", "MaximumInterval", "MinimumInterval", "Title", "Topics"];

    private static readonly Dictionary<string, FeedKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["feed"] = FeedKind.Feed,
        ["treasury"] = FeedKind.Treasury,
        ["ofac-actions"] = FeedKind.OfacActions,
    };

    /// <summary>The sources of news that are followed, and those that settings disable.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="otherSources">Ids that sources of other kinds have.</param>
    /// <exception cref="InvalidSettingException">A setting cannot be meant; the message names it.</exception>
    public static ConfiguredFeeds Read(IConfiguration configuration, IReadOnlyCollection<string> otherSources)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var sections = configuration.GetSection(Section).GetChildren().Select(feed => IdOf(feed.Key)).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, id => new FeedSection(configuration, id), StringComparer.Ordinal);
        var known = ShippedFeeds.All.Concat(sections.Keys.Except(ShippedFeeds.All.Select(feed => feed.Id), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select(id => Added(sections[id], otherSources)));
        var feeds = known.Select(feed => (Feed: sections.TryGetValue(feed.Id, out var section) ? With(feed, section) : feed, Section: section)).ToArray();
        return new ConfiguredFeeds(
            [.. feeds.Where(one => one.Section?.Flag("Enabled") ?? true).Select(one => one.Feed)],
            [.. feeds.Where(one => one.Section?.Flag("Enabled") == false).Select(one => one.Feed)])
        {
            OtherSources = otherSources,
        };
    }

    /// <summary>Whether an id can be a feed's: lower-case letters, digits and hyphens.</summary>
    public static bool IsId(string id) => IdPattern().IsMatch(id);

    private static FollowedFeed Added(FeedSection section, IReadOnlyCollection<string> otherSources)
    {
        if (!IsId(section.Id)) throw section.Fault("an id has 2 to 40 lower-case letters, digits and hyphens");
        if (otherSources.Contains(section.Id, StringComparer.Ordinal)) throw section.Fault("a source of another kind has this id; choose another");
        var address = section.Text("Address") ?? throw section.Fault($"it has no Address, and is none of those shipped: {string.Join(", ", ShippedFeeds.All.Select(feed => feed.Id))}");
        return new(section.Id, section.Id, AddressOf(section, address));
    }

    private static FollowedFeed With(FollowedFeed feed, FeedSection section)
    {
        section.CheckNames(Names);
        var changed = feed with
        {
            Title = section.Text("Title") ?? feed.Title,
            Address = section.Text("Address") is { } address ? AddressOf(section, address) : feed.Address,
            Kind = section.Text("Kind") is { } kind ? KindOf(section, feed, kind) : feed.Kind,
            Countries = section.List("Countries") is { Count: > 0 } countries ? [.. countries.Select(code => CountryOf(section, code))] : feed.Countries,
            Topics = section.List("Topics") is { Count: > 0 } topics ? [.. topics.Select(topic => TopicOf(section, topic))] : feed.Topics,
            Articles = section.Flag("Articles") ?? feed.Articles,
            MinimumInterval = IntervalOf(section, "MinimumInterval") ?? feed.MinimumInterval,
            MaximumInterval = IntervalOf(section, "MaximumInterval") ?? feed.MaximumInterval,
        };
        return changed.MinimumInterval <= changed.MaximumInterval
            ? changed
            : throw section.Fault($"MinimumInterval, {changed.MinimumInterval:c}, is longer than MaximumInterval, {changed.MaximumInterval:c}");
    }

    private static Uri AddressOf(FeedSection section, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            // It is shown to whoever may read the sources, and what stands before an @ is not sent.
            ? address.UserInfo.Length == 0 ? address : throw section.Fault("Address must not have a user's name or password in it")
            : throw section.Fault("Address must be an http or https address");

    // Who stores OFAC's actions is one source, which knows its own address.
    private static FeedKind KindOf(FeedSection section, FollowedFeed feed, string text) =>
        Kinds.TryGetValue(text, out var kind) && (kind == FeedKind.OfacActions) == (feed.Id == ShippedFeeds.OfacActions)
            ? kind
            : throw section.Fault($"Kind cannot be '{text}': it is feed or treasury, and of {ShippedFeeds.OfacActions} alone ofac-actions");

    private static CountryCode CountryOf(FeedSection section, string code) =>
        Designations.Countries.ByCode(code)?.Code ?? throw section.Fault($"Countries: '{code}' is no ISO 3166-1 code");

    private static string TopicOf(FeedSection section, string topic) =>
        IdPattern().IsMatch(topic) ? topic : throw section.Fault($"Topics: '{topic}' is no topic's id: lower-case letters, digits and hyphens");

    private static TimeSpan? IntervalOf(FeedSection section, string name)
    {
        if (section.Text(name) is not { } text) return null;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval >= TimeSpan.FromMinutes(1) && interval <= TimeSpan.FromDays(30)
            ? interval
            : throw section.Fault($"{name} must be a time such as 00:15:00, from one minute to 30 days, not '{text}'");
    }

    private static string IdOf(string key) => key.Replace('_', '-').ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPattern();
}
