using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>What a delta file holds.</summary>
/// <param name="Kind"><c>publicationType</c>; null where it is left out.</param>
/// <param name="Changes">The entities, in the order of the file.</param>
/// <param name="Rejected">Entities that could not be used.</param>
/// <param name="UnknownElements">Elements that the reader does not know, with their counts.</param>
internal sealed record DeltaFile(
    string? Kind,
    IReadOnlyList<PublishedChange> Changes,
    IReadOnlyList<RejectedEntry> Rejected,
    IReadOnlyDictionary<string, int> UnknownElements);
