using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>Reads what a claim measures, by its <c>kind</c>.</summary>
internal static class MeasureReader
{
    private static readonly Dictionary<string, Func<StudyNode, StudyScope, Measure?>> Kinds = new(StringComparer.Ordinal)
    {
        ["value_at"] = (node, scope) => new ValueAt(Series(node, scope), scope.Period(node, "at")),
        ["change_between"] = (node, scope) => new ChangeBetween(Series(node, scope), scope.Period(node, "from"), scope.Period(node, "to")),
        ["share_change"] = (node, scope) => new ShareChange(Series(node, scope), scope.Period(node, "from"), scope.Period(node, "to")),
        ["mean_in"] = (node, scope) => new MeanIn(Series(node, scope), scope.Span(node)),
        ["maximum_in"] = (node, scope) => new ExtremeIn(Series(node, scope), scope.Span(node), Largest: true),
        ["minimum_in"] = (node, scope) => new ExtremeIn(Series(node, scope), scope.Span(node), Largest: false),
        ["trend_in"] = (node, scope) => new TrendIn(Series(node, scope), scope.Span(node)),
        ["events_in"] = EventsOf,
        ["comparison"] = ComparisonOf,
    };

    /// <summary>The measure; null where it cannot be told, and the node then has a fault.</summary>
    public static Measure? Read(StudyNode node, StudyScope scope)
    {
        var measure = node.OneOf("kind", Kinds.Keys) is { } kind ? Kinds[kind](node, scope) : null;
        if (measure is not null) node.End();
        return measure;
    }

    private static string Series(StudyNode node, StudyScope scope) => node.OneOf("series", scope.Series) ?? "";

    private static EventsIn EventsOf(StudyNode node, StudyScope scope)
    {
        var events = node.OneOf("events", scope.Events);
        return new(events ?? "", scope.Kinds(node, events), scope.Span(node));
    }

    private static Comparison? ComparisonOf(StudyNode node, StudyScope scope)
    {
        var (left, right) = (Side(node, "left", scope), Side(node, "right", scope));
        return left is null || right is null ? null : new(left, right);
    }

    private static Measure? Side(StudyNode node, string member, StudyScope scope)
    {
        if (node.Child(member) is { } side) return Read(side, scope);
        if (!node.Has(member)) node.Reject(member, "is missing: a measure is needed");
        return null;
    }
}
