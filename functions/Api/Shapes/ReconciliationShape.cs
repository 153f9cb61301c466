using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>How what a publisher says of its changes agrees with what was found between its snapshots.</summary>
/// <param name="From">The oldest snapshot compared: it shows what was published up to here.</param>
/// <param name="To">The newest.</param>
/// <param name="Publications">The publications in between.</param>
/// <param name="Agreed">Changes that both sides know.</param>
/// <param name="OnlyTheirsTotal">Changes that were published and not found.</param>
/// <param name="OnlyOursTotal">Changes that were found and not published.</param>
/// <param name="Elsewhere">Published changes on lists that are not followed here.</param>
/// <param name="OnlyTheirs">The newest of those only published, at most 100.</param>
/// <param name="OnlyOurs">The newest of those only found, at most 100.</param>
public sealed record ReconciliationShape(
    DateTimeOffset From,
    DateTimeOffset To,
    int Publications,
    int Agreed,
    int OnlyTheirsTotal,
    int OnlyOursTotal,
    int Elsewhere,
    IReadOnlyList<UnmatchedChange> OnlyTheirs,
    IReadOnlyList<UnmatchedChange> OnlyOurs)
{
    public static ReconciliationShape? Of(ListReconciliation? found) => found is null
        ? null
        : new(
            found.From,
            found.To,
            found.Publications,
            found.Agreed,
            found.OnlyTheirsTotal,
            found.OnlyOursTotal,
            found.Elsewhere,
            found.OnlyTheirs,
            found.OnlyOurs);
}
