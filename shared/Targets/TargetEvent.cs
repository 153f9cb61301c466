using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>An event of a target's history on all lists.</summary>
/// <param name="Date">When, with the precision of its evidence.</param>
/// <param name="Id">The record.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Evidence">How the date is known: <c>listed_on</c>, or whence the snapshot's date.</param>
/// <param name="DaysAfterFirst">Days since the first listing anywhere; null where either is not known to the day.</param>
public sealed record TargetEvent(PartialDate Date, DesignationId Id, TargetEventKind Kind, string Evidence, int? DaysAfterFirst);
