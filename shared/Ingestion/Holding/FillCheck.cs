using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Whether the records say about as much as those of the last good snapshot.</summary>
internal static class FillCheck
{
    // A field that few have goes with those who have it: a regime that ends takes its own kind of records along.
    private const double LeastRate = 0.10;

    public static IEnumerable<HoldReason> Reasons(SnapshotProfile now, SnapshotProfile? expected, ListLimits limits) =>
        now.Fields.Select(field => Reason(field.Key, field.Value, RateOf(field.Key, expected, limits), limits)).OfType<HoldReason>();

    private static double? RateOf(string field, SnapshotProfile? expected, ListLimits limits)
    {
        if (limits.ExpectedFill.TryGetValue(field, out var given)) return given;
        return expected?.Fields.GetValueOrDefault(field) is { Of: > SnapshotCheck.AlwaysAllowed } fill ? fill.Rate : null;
    }

    private static HoldReason? Reason(string field, FieldFill now, double? expected, ListLimits limits)
    {
        if (expected is not { } before || before < LeastRate || now.Of <= SnapshotCheck.AlwaysAllowed) return null;
        var vanished = now.Filled == 0 && limits.MaximumFillDrop < 1;
        return before - now.Rate <= limits.MaximumFillDrop && !vanished
            ? null
            : Dropped(now, before, field, limits) with { Field = field };
    }
    private static HoldReason Dropped(FieldFill now, double before, string field, ListLimits limits) => HoldReason.Of(
        HoldCodes.FillDropped,
        $"Only {now.Rate:P1} of {now.Of} records have {field}, after {before:P1}; a fall by {limits.MaximumFillDrop:P0} is allowed, but not to none.",
        ("rate", now.Rate), ("before", before), ("limit", limits.MaximumFillDrop));
}
