namespace SanctionsTracker.Ingestion;

/// <summary>How what a publisher says of its changes agrees with what we found between its snapshots.</summary>
/// <param name="From">The oldest snapshot compared: what it shows was published up to here.</param>
/// <param name="To">The newest.</param>
/// <param name="Publications">The publications in between.</param>
/// <param name="Agreed">Changes that both sides know.</param>
/// <param name="OnlyTheirsTotal">Changes that were published and that we did not find.</param>
/// <param name="OnlyOursTotal">Changes that we found and that no publication has.</param>
public sealed record ListReconciliation(
    DateTimeOffset From, DateTimeOffset To, int Publications, int Agreed, int OnlyTheirsTotal, int OnlyOursTotal)
{
    /// <summary>How many of each side are named.</summary>
    public const int Named = 100;

    /// <summary>The newest of those only published, at most <see cref="Named"/>.</summary>
    public IReadOnlyList<UnmatchedChange> OnlyTheirs { get; init; } = [];

    /// <summary>The newest of those only found, at most <see cref="Named"/>.</summary>
    public IReadOnlyList<UnmatchedChange> OnlyOurs { get; init; } = [];

    /// <summary>Published changes of entries on lists that we do not follow: not compared.</summary>
    public int Elsewhere { get; init; }
}
