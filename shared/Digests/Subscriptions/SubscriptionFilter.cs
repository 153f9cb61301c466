using SanctionsTracker.Designations;

namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>Which changes a subscriber asks for: all that is given must be met, of several values of one thing any; what is empty asks
/// nothing.</summary>
public sealed record SubscriptionFilter
{
    public static SubscriptionFilter Everything { get; } = new();

    public IReadOnlyList<ListId> Lists { get; init; } = [];

    /// <summary>Any of these, before or after the change.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Programmes or regimes, by code or name.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    public IReadOnlyList<TargetType> Types { get; init; } = [];

    /// <summary>Topics of articles that a digest points to; they choose among the articles, not among the changes.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>A watch-list: parts of names, or ids with their list (<c>ofac-sdn:12945</c>).</summary>
    public IReadOnlyList<string> Watch { get; init; } = [];

    public IReadOnlyList<ListChangeKind> Kinds { get; init; } = [];

    /// <summary>Whether releases of indicators are told, too.</summary>
    public bool Indicators { get; init; }

    /// <summary>Whether verdicts of studies that change are told, too.</summary>
    public bool Studies { get; init; }
}
