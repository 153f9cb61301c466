using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Lineup;

/// <summary>A time during which a record stood on its list.</summary>
/// <param name="Id">The record.</param>
/// <param name="Entry">What the catalogue says of it.</param>
/// <param name="Period">The time.</param>
public sealed record Listing(DesignationId Id, CatalogueEntry Entry, ListingPeriod Period)
{
    /// <summary>The first day, a partial date by its first.</summary>
    public DateOnly From { get; } = Period.From.FirstDay;

    /// <summary>The first day on which it is listed no more; the last of all days while it is.</summary>
    public DateOnly To { get; } = Period.To ?? DateOnly.MaxValue;

    public bool Covers(DateOnly day) => From <= day && day < To;
}
