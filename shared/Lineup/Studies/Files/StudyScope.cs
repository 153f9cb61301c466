namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>What the parts of a study may name.</summary>
/// <param name="Interval">The length of its periods.</param>
/// <param name="Series">The ids of its series.</param>
/// <param name="EventSets">The ids of its event sets, with the kinds of the events that it has itself.</param>
internal sealed record StudyScope(
    Interval Interval, IReadOnlyCollection<string> Series, IReadOnlyDictionary<string, IReadOnlyCollection<string>> EventSets)
{
    /// <summary>The events that are counted from the lists.</summary>
    public static readonly IReadOnlyList<string> OfLists = ["designations", "removals"];

    public IReadOnlyCollection<string> Events => [.. OfLists, .. EventSets.Keys];

    /// <summary>A period that must be there; of a wrong one any, and it is noted.</summary>
    public Period Period(StudyNode node, string member) => Known(node, member) ?? Any;

    /// <summary>The span from member <c>from</c> to member <c>to</c>; of a wrong one any, and it is noted.</summary>
    public PeriodRange Span(StudyNode node)
    {
        var (from, to) = (Known(node, "from"), Known(node, "to"));
        if (from is null || to is null || IsBackwards(node, from, to)) return new(Any, Any);
        return new(from.Value, to.Value);
    }

    /// <summary>The same of a span whose end may be left open.</summary>
    public (Period From, Period? To) OpenSpan(StudyNode node)
    {
        var (from, to) = (Known(node, "from"), node.Read("to", Read, Form));
        _ = IsBackwards(node, from, to);
        return (from ?? Any, to);
    }

    /// <summary>The kinds that a node asks for, each of which the set must have.</summary>
    public IReadOnlyList<string> Kinds(StudyNode node, string? events)
    {
        var kinds = node.Texts("kinds");
        if (kinds.Count == 0 || events is null) return kinds;
        if (!EventSets.TryGetValue(events, out var known)) node.Reject("kinds", $"can be asked of a set of the study alone, not of '{events}'");
        else if (known.Count > 0 && kinds.FirstOrDefault(kind => !known.Contains(kind, StringComparer.Ordinal)) is { } unknown)
            node.Reject("kinds", $"has '{unknown}'; the set has: {string.Join(", ", known)}");
        return kinds;
    }

    /// <summary>The names of a list, each of which must be known.</summary>
    public static IReadOnlyList<string> Named(StudyNode node, string member, IReadOnlyCollection<string> known)
    {
        var names = node.Texts(member);
        foreach (var unknown in names.Where(name => !known.Contains(name, StringComparer.Ordinal)))
            node.Reject(member, $"has '{unknown}'; allowed: {string.Join(", ", known)}");
        return names;
    }

    private Period Any => Lineup.Period.Containing(Interval, new DateOnly(2000, 1, 1));

    private string Form => Interval switch
    {
        Interval.Year => "a year, as 2012",
        Interval.Quarter => "a quarter, as 2012-Q3",
        _ => "a month, as 2012-07",
    };

    private static bool IsBackwards(StudyNode node, Period? from, Period? to)
    {
        if (from is not { } first || to is not { } last || last.Since(first) >= 0) return false;
        node.Reject("to", $"lies before 'from': {last} before {first}");
        return true;
    }

    private Period? Known(StudyNode node, string member)
    {
        if (!node.Has(member)) node.Reject(member, $"is missing: {Form} is needed");
        return node.Read(member, Read, Form);
    }

    private Period? Read(string text) => Lineup.Period.Parse(text) is { } period && period.Interval == Interval ? period : null;
}
