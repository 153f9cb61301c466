namespace SanctionsTracker.Designations;

/// <summary>Another name of the target.</summary>
/// <param name="Name">As published, in reading order where the publisher gives the parts.</param>
/// <param name="Kind"><c>aka</c>, <c>fka</c>, <c>nka</c>, <c>original_script</c> or <c>spelling</c>.</param>
/// <param name="Quality"><c>strong</c> or <c>weak</c>; null where the publisher does not say.</param>
/// <param name="Script">ISO 15924, <c>Latn</c>, <c>Arab</c>; null where it is not known.</param>
/// <param name="Note">The publisher's remark on this name; else null.</param>
public sealed record Alias(string Name, string Kind, string? Quality = null, string? Script = null, string? Note = null);
