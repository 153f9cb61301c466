using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>Reads what a claim expects, by its <c>kind</c>.</summary>
internal static class ExpectationReader
{
    private static readonly Dictionary<string, Func<StudyNode, StudyScope, Expectation>> Kinds = new(StringComparer.Ordinal)
    {
        ["about"] = (node, _) => new About(node.Number("value"), Within(node)),
        ["between"] = (node, _) => new Limits(node.Number("least"), node.Number("most")),
        ["at_least"] = (node, _) => new Limits(node.Number("value"), Most: null),
        ["at_most"] = (node, _) => new Limits(Least: null, node.Number("value")),
        ["above"] = (node, _) => new Limits(node.Number("value"), Most: null, Open: true),
        ["below"] = (node, _) => new Limits(Least: null, node.Number("value"), Open: true),
        ["falls_in"] = (node, scope) => new FallsIn(scope.Span(node)),
    };

    /// <summary>The expectation; null where it cannot be told, and the node then has a fault.</summary>
    public static Expectation? Read(StudyNode node, StudyScope scope, Measure? measure)
    {
        if (node.OneOf("kind", Kinds.Keys) is not { } kind) return null;
        var expectation = Kinds[kind](node, scope);
        node.End();
        if (expectation is FallsIn && measure is not (null or ExtremeIn))
            node.Reject("kind", "'falls_in' can be expected of maximum_in and minimum_in alone");
        return expectation;
    }

    private static double Within(StudyNode node)
    {
        var within = node.Number("within");
        if (within < 0) node.Reject("within", "must not be less than 0");
        return within;
    }
}
