using SanctionsTracker.Designations;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>What an owner says about a filter; what is null was not said, and stays as it is.</summary>
public sealed record FilterOrder
{
    /// <summary>Asks for everything again.</summary>
    public static FilterOrder Cleared { get; } = new()
    {
        Lists = [],
        Countries = [],
        Programmes = [],
        Types = [],
        Topics = [],
        Watch = [],
        Kinds = [],
        Indicators = false,
        Studies = false,
    };

    public IReadOnlyList<ListId>? Lists { get; init; }

    public IReadOnlyList<CountryCode>? Countries { get; init; }

    public IReadOnlyList<string>? Programmes { get; init; }

    public IReadOnlyList<TargetType>? Types { get; init; }

    public IReadOnlyList<string>? Topics { get; init; }

    public IReadOnlyList<string>? Watch { get; init; }

    public IReadOnlyList<ListChangeKind>? Kinds { get; init; }

    public bool? Indicators { get; init; }

    public bool? Studies { get; init; }

    /// <summary>The filter that comes of one and this order.</summary>
    public SubscriptionFilter On(SubscriptionFilter held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return new()
        {
            Lists = Lists ?? held.Lists,
            Countries = Countries ?? held.Countries,
            Programmes = Programmes ?? held.Programmes,
            Types = Types ?? held.Types,
            Topics = Topics ?? held.Topics,
            Watch = Watch ?? held.Watch,
            Kinds = Kinds ?? held.Kinds,
            Indicators = Indicators ?? held.Indicators,
            Studies = Studies ?? held.Studies,
        };
    }
}
