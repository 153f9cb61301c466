namespace SanctionsTracker.Extraction.Entities;

/// <summary>What a name can mean.</summary>
/// <param name="Entity">Whom.</param>
/// <param name="Number">The entity's number within its index, which is at hand where the entity itself would have to be fetched.</param>
/// <param name="Needs">What a text must show for it.</param>
/// <param name="Points">How sure the name is by itself, of 100 (docs/extraction.md).</param>
internal readonly record struct NameSense(KnownEntity Entity, int Number, NameNeeds Needs, byte Points)
{
    public bool NeedsSupport => (Needs & NameNeeds.Support) != NameNeeds.None;
}
