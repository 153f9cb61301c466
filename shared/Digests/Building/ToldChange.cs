using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Building;

/// <summary>A change of a journal, with what is known of the record that it is about.</summary>
/// <param name="Announced">The change.</param>
/// <param name="Record">The record as its list's newest commit has it; null where the change is about none.</param>
public sealed record ToldChange(AnnouncedChange Announced, FoundDesignation? Record)
{
    public ListChange Change => Announced.Entry.Change;

    /// <summary>Its place in its journal.</summary>
    public JournalPosition Position => new(Announced.Entry.Commit, Announced.Entry.Sequence);

    /// <summary>The record in its list's catalogue; null where the change is about none.</summary>
    public CatalogueEntry? Entry => Record?.Entry;

    /// <summary>The names that a watch-list is compared with: the record's and, where they were read, its aliases.</summary>
    public IReadOnlyList<string> Names { get; init; } = [Announced.Entry.Change.Name];
}
