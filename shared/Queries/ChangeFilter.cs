using SanctionsTracker.Designations;

namespace SanctionsTracker.Queries;

/// <summary>Which changes a reader asks for; what is empty asks nothing.</summary>
/// <param name="Countries">Any of these, before or after the change.</param>
/// <param name="Kinds">Any of these.</param>
public sealed record ChangeFilter(IReadOnlyList<CountryCode> Countries, IReadOnlyList<ListChangeKind> Kinds)
{
    public static readonly ChangeFilter Everything = new([], []);

    public bool Matches(ListChange change) =>
        (Countries.Count == 0 || Countries.Any(change.Countries.Contains))
        && (Kinds.Count == 0 || Kinds.Contains(change.Kind));
}
