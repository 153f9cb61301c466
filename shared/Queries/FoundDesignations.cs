namespace SanctionsTracker.Queries;

/// <summary>A page of what was found.</summary>
/// <param name="Page">The records, in the order of their lists' ids, then of their own.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="More">Whether there are any after this page.</param>
public sealed record FoundDesignations(IReadOnlyList<FoundDesignation> Page, int Total, bool More);
