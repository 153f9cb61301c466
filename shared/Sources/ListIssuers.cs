using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources;

/// <summary>Who issues each list: the one place that says so.</summary>
/// <remarks>The European Union counts as one issuer of autonomous listings, although 27 states decide them. Lists of states also repeat what
/// the United Nations listed; they are their issuer's all the same.</remarks>
public static class ListIssuers
{
    private static readonly HashSet<ListId> Multilateral = [new("un")];

    public static ListIssuer Of(ListId list) => Multilateral.Contains(list) ? ListIssuer.Multilateral : ListIssuer.Unilateral;
}
