using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>One publication of OFAC's: the entities that were added, amended and removed at one moment.</summary>
public sealed record Publication
{
    /// <summary>OFAC's number of it; rises with time.</summary>
    public required int Id { get; init; }

    /// <summary>The exact time, from the history.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>OFAC's kind of publication: <c>Standard Action</c>; null where it does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>The delta file in the archive.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<PublishedChange> Changes { get; init; }

    /// <summary>Entities that could not be used.</summary>
    public IReadOnlyList<RejectedEntry> Rejected { get; init; } = [];

    /// <summary>Elements that the reader does not know, with their counts.</summary>
    public IReadOnlyDictionary<string, int> UnknownElements { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}
