using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>What a publication says of one entity.</summary>
/// <param name="Id"><c>entity/@id</c>, the record's id on OFAC's lists.</param>
/// <param name="Action"><c>entity/@action</c>.</param>
/// <param name="Name">Its main name as printed; null where the publication leaves it out.</param>
/// <param name="Lists">The lists that it stands on, in OFAC's words; none where the publication leaves them out.</param>
/// <param name="Programmes">Its programmes; none where the publication leaves them out.</param>
public sealed record PublishedChange(
    string Id, PublishedAction Action, string? Name, IReadOnlyList<string> Lists, IReadOnlyList<string> Programmes);
