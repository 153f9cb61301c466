using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>How a field changed.</summary>
/// <param name="Field">The field.</param>
/// <param name="Before">A text or null; of a field that is a list, its members that went.</param>
/// <param name="After">A text or null; of a field that is a list, its members that came.</param>
public sealed record FieldShape(string Field, object? Before, object? After)
{
    public static FieldShape Of(FieldChange change) => change.Many
        ? new(change.Field, change.Before, change.After)
        : new(change.Field, change.Before.SingleOrDefault(), change.After.SingleOrDefault());
}
