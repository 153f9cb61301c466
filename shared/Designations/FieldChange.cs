namespace SanctionsTracker.Designations;

/// <summary>How one field differs between two versions of a designation.</summary>
/// <param name="Field">The field's name over HTTP.</param>
/// <param name="Many">Whether the field is a list; then only the members that went or came are given.</param>
/// <param name="Before">What only the earlier version says.</param>
/// <param name="After">What only the later version says.</param>
public sealed record FieldChange(string Field, bool Many, IReadOnlyList<string> Before, IReadOnlyList<string> After);
