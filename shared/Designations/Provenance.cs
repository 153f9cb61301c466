namespace SanctionsTracker.Designations;

/// <summary>Where a version's content came from.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Address">The address or file as configured or given; never where a redirect led.</param>
/// <param name="SnapshotSha256">The bytes, in the archive.</param>
/// <param name="FetchedAt">When we got them.</param>
/// <param name="Element">Where in them the entry stands (<c>/CONSOLIDATED_LIST/…</c>).</param>
public sealed record Provenance(string Source, string Address, string SnapshotSha256, DateTimeOffset FetchedAt, string? Element);
