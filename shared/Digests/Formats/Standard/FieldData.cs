using SanctionsTracker.Designations;

namespace SanctionsTracker.Digests.Formats.Standard;

/// <summary>How a field changed, as in <c>/api/changes</c>: a text or null; of a field that is a list, the members that went and came.</summary>
internal sealed record FieldData(string Field, object? Before, object? After)
{
    public static FieldData Of(FieldChange change) => change.Many
        ? new(change.Field, change.Before, change.After)
        : new(change.Field, change.Before.SingleOrDefault(), change.After.SingleOrDefault());
}
