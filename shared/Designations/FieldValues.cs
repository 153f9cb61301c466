namespace SanctionsTracker.Designations;

/// <summary>What one field of a designation says, in words that compare by meaning.</summary>
/// <param name="Field">The field's name over HTTP: <c>name</c>, <c>aliases</c>.</param>
/// <param name="Many">Whether the field is a list; else it holds at most one value.</param>
/// <param name="Values">Distinct, in ordinal order; empty where the field is absent.</param>
public sealed record FieldValues(string Field, bool Many, IReadOnlyList<string> Values);
