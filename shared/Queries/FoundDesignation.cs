using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Queries;

/// <summary>A record that a catalogue names.</summary>
/// <param name="List">The list as the reader fixed it.</param>
/// <param name="Entry">The record's entry in its catalogue.</param>
public sealed record FoundDesignation(CommittedList List, CatalogueEntry Entry);
