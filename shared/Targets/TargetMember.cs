using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Targets;

/// <summary>A record of a target, as its list knows it.</summary>
/// <param name="Found">The record in its list's catalogue.</param>
public sealed record TargetMember(FoundDesignation Found)
{
    public DesignationId Id { get; } = new(Found.List.Catalogue.List, Found.Entry.Id);

    public IReadOnlyList<ListingPeriod> Periods { get; } = Found.List.Catalogue.PeriodsOf(Found.Entry);

    public CatalogueEntry Entry => Found.Entry;

    public bool IsListed => Found.Entry.IsListed;

    /// <summary>The first day on which the list is known to have had it.</summary>
    public DateOnly Since => Periods[0].From.FirstDay;

    /// <summary>The first day on which it was known to be listed no more; null while it is listed.</summary>
    public DateOnly? RemovedOn => Periods[^1].To;

    /// <summary>The day on which a period begins; null where only an earliest or latest day is known: a listing date without its day, or a
    /// record that stood already in the first snapshot that we have, under no date of its own.</summary>
    public DateOnly? BeginOf(ListingPeriod period) =>
        period.From.Precision == DatePrecision.Day && (period.FromEvidence == "listed_on" || period.From.FirstDay > Found.List.Catalogue.Snapshots.All[0].Date)
            ? period.From.FirstDay
            : null;
}
