namespace SanctionsTracker.Storage.Leases;

/// <summary>The right to do a job alone, for a time.</summary>
/// <param name="Name">The job.</param>
/// <param name="Owner">Who holds it: one acquisition by one process.</param>
/// <param name="ExpiresAt">When it lapses unless it is renewed.</param>
/// <param name="Fencing">Rises with every acquisition: of two that think they hold the lease, the higher does.</param>
/// <param name="ETag">The row's version.</param>
public sealed record Lease(string Name, string Owner, DateTimeOffset ExpiresAt, long Fencing, string ETag);
