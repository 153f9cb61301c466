namespace SanctionsTracker.Storage.Tables;

/// <summary>The tables, named as in Azure.</summary>
public static class TableNames
{
    public const string Designations = "designations";
    public const string History = "history";
    public const string Changes = "changes";
    public const string Timeline = "timeline";
    public const string Indicators = "indicators";
    public const string News = "news";
    public const string Mentions = "mentions";
    public const string Seen = "seen";
    public const string Publications = "publications";
    public const string Sources = "sources";
    public const string Leases = "leases";
    public const string Targets = "targets";
    public const string Events = "events";
    public const string Subscriptions = "subscriptions";
    public const string Deliveries = "deliveries";

    public static IReadOnlyList<string> All { get; } =
        [
            Designations, History, Changes, Timeline, Indicators, News, Mentions, Seen, Publications, Sources, Leases, Targets, Events, Subscriptions,
            Deliveries,
        ];
}
