using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>Which records a line-up is about: all that is given must be met.</summary>
public sealed record LineupRecords
{
    public static readonly LineupRecords All = new();

    /// <summary>What their catalogue must say of them: their type and programmes.</summary>
    public DesignationFilter Filter { get; init; } = new();

    /// <summary>Those that were named; null for any.</summary>
    public IReadOnlySet<DesignationId>? Named { get; init; }

    public bool Has(Catalogue catalogue, CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(entry);
        return Named?.Contains(new(catalogue.List, entry.Id)) != false && Filter.Matches(catalogue, entry);
    }
}
