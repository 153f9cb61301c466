using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Queries;

/// <summary>A record that a catalogue names.</summary>
/// <param name="List">The list as the reader fixed it.</param>
/// <param name="Entry">The record's entry in its catalogue.</param>
public sealed record FoundDesignation(CommittedList List, CatalogueEntry Entry)
{
    /// <summary>The day whose content is asked for; null for the current content.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The commit whose version row holds the content asked for.</summary>
    public int Version => AsOf is { } day ? Entry.Sightings.LastUpTo(day).Version : Entry.Version;

    /// <summary>When it was listed, in order of time; half-open.</summary>
    public IReadOnlyList<ListingPeriod> Periods => List.Catalogue.PeriodsOf(Entry);

    public bool WasListedOn(DateOnly day) => Periods.Any(period => period.Covers(day));
}
