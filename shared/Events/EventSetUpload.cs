namespace SanctionsTracker.Events;

/// <summary>What a set is to be, as a whole.</summary>
/// <param name="Id">The set.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Source">Whose events these are; null where that is not said.</param>
/// <param name="Events">All its events, in any order; one at least.</param>
/// <param name="Bytes">The upload as it came.</param>
public sealed record EventSetUpload(EventSetId Id, string Name, string? Source, IReadOnlyList<DatedEvent> Events, ReadOnlyMemory<byte> Bytes);
