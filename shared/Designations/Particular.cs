namespace SanctionsTracker.Designations;

/// <summary>One more published fact about a target: vessel and aircraft particulars, gender, position, web site, digital
/// currency address, secondary-sanctions risk.</summary>
/// <param name="Label">Our snake_case name of the fact (<c>vessel_flag</c>, <c>gender</c>, <c>position</c>), or the publisher's
/// words in snake_case where we have none.</param>
/// <param name="Value">As published.</param>
public sealed record Particular(string Label, string Value);
