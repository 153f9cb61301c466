namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>target</c> as SECO publishes it, listed or not. Texts are cleaned; what is empty or absent is null or not in the
/// list.</summary>
public sealed record SecoTarget(int Position)
{
    public string? Ssid { get; init; }

    public IReadOnlyList<string> SanctionsSetIds { get; init; } = [];

    public IReadOnlyList<string> ForeignIdentifiers { get; init; } = [];

    public IReadOnlyList<SecoAttribute> Attributes { get; init; } = [];

    public IReadOnlyList<SecoModification> Modifications { get; init; } = [];

    /// <summary>What it is; null where none of <c>individual</c>, <c>entity</c> and <c>object</c> is there.</summary>
    public SecoBody? Body { get; init; }

    /// <summary>What is wrong with the structure; null where nothing is.</summary>
    public string? Fault { get; init; }
}
