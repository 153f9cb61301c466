using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Queries;

/// <summary>Which records a reader asks for: all that is given must be met, of several values of one thing any. A catalogue is enough
/// to decide it.</summary>
public sealed record DesignationFilter
{
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Programmes or regimes, by code or name.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    public IReadOnlyList<TargetType> Types { get; init; } = [];

    /// <summary>Null for both.</summary>
    public DesignationStatus? Status { get; init; }

    public NameText? Name { get; init; }

    /// <summary>A day on which the record was listed, by its periods; its content is then that of the day.</summary>
    public DateOnly? AsOf { get; init; }

    public bool Matches(Catalogue catalogue, CatalogueEntry entry) =>
        (Status is not { } status || entry.IsListed == (status == DesignationStatus.Listed))
        && (Types.Count == 0 || Types.Contains(entry.Type))
        && (Countries.Count == 0 || Countries.Any(entry.Countries.Contains))
        && (Programmes.Count == 0 || Programmes.Any(asked => IsUnder(catalogue.List, entry, asked)))
        && (Name is null || Name.IsIn(entry.Name))
        && (AsOf is not { } day || catalogue.PeriodsOf(entry).Any(period => period.Covers(day)));

    private static bool IsUnder(ListId list, CatalogueEntry entry, string asked) =>
        entry.Programmes.Any(code => ProgrammeNames.Match(list, code, asked));
}
