using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>The record that an entry of an action is about.</summary>
/// <param name="Id">The record; null where none, or more than one, fits.</param>
/// <param name="Reason">Why: what agrees, or what is missing.</param>
public sealed record ActionMatch(DesignationId? Id, string Reason);
