using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>A dated action of OFAC's, from its page of recent actions.</summary>
public sealed record RecentAction
{
    /// <summary>The last part of its address: <c>20220914</c>, <c>20220914_33</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The release date.</summary>
    public required DateOnly Date { get; init; }

    public required string Title { get; init; }

    /// <summary>OFAC's kind of action: <c>Sanctions List Updates</c>; null where the listing did not say.</summary>
    public string? Kind { get; init; }

    public required string Address { get; init; }

    public IReadOnlyList<ActionLink> Links { get; init; } = [];

    /// <summary>The programmes of its entries, each once.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    public IReadOnlyList<ActionItem> Items { get; init; } = [];

    /// <summary>Lines under a heading that are no entry we can read, with the reason.</summary>
    public IReadOnlyList<RejectedEntry> Rejected { get; init; } = [];
}
