namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Another name in an entry of an action.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Kind"><c>aka</c>, <c>fka</c>, <c>nka</c>, <c>dba</c> or <c>original_script</c>.</param>
/// <param name="IsWeak">Whether OFAC marks it as weak, by quotation marks.</param>
/// <param name="Script">ISO 15924; null where it is not known.</param>
public sealed record ActionName(string Name, string Kind, bool IsWeak = false, string? Script = null);
