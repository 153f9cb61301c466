namespace SanctionsTracker.Targets;

/// <summary>A pair of records, by their places, with the link that they would make.</summary>
internal sealed record CandidateLink(int A, int B, RecordLink Link)
{
    public bool HasNumber { get; } = Link.Reasons.Any(reason => reason.IsDocument());
}
