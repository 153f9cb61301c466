namespace SanctionsTracker.Storage.Leases;

/// <summary>A lease that was acquired: its owner alone may do the named work until it expires.</summary>
/// <param name="Name">What is leased, such as a source's id.</param>
/// <param name="Owner">Who holds it: unique to each holder, not to each machine.</param>
/// <param name="Expires">When it ends, unless renewed.</param>
/// <param name="Fencing">Rises with every acquisition of this name, so that what a stalled owner still writes can be told apart.</param>
/// <param name="ETag">The version of the lease's row.</param>
public sealed record Lease(string Name, string Owner, DateTimeOffset Expires, long Fencing, string ETag);
