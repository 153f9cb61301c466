using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>What an action does to one target.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="List">The list of the record that it is about; null where no record, or more than one, fits.</param>
/// <param name="DesignationId">The record's id on it.</param>
/// <param name="Match">Why this record, or why none.</param>
/// <param name="Entry">The target as printed; of a change as it is from now on.</param>
/// <param name="Before">Of a change, as it was; null where only the new state is printed, and of others.</param>
public sealed record ActionItemShape(
    ActionItemKind Kind, ListId? List, string? DesignationId, string Match, ActionEntryShape Entry, ActionEntryShape? Before)
{
    public static ActionItemShape Of(ActionItem item, ActionMatch match) => new(
        item.Kind,
        match.Id?.List,
        match.Id is { } id ? PublishedId.Of(id) : null,
        match.Reason,
        ActionEntryShape.Of(item.Entry),
        item.Before is { } before ? ActionEntryShape.Of(before) : null);
}
