namespace SanctionsTracker.Designations;

/// <summary>An entry we were given and could not use: counted and shown, never dropped in silence.</summary>
/// <param name="Reference">The publisher's identifier, or the place in the file where it has none.</param>
/// <param name="Reason">What is wrong with it, in one sentence.</param>
/// <param name="Id">The record it would have been, where that much could be read: what we hold of it stays as it is and does
/// not count as removed. Null where the entry names no identifier.</param>
public sealed record RejectedEntry(string Reference, string Reason, DesignationId? Id = null);
