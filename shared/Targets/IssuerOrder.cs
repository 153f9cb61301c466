using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Targets;

/// <summary>Records of one day: the United Nations' first, which the other lists follow, then by list and id.</summary>
/// <remarks>The European Union and others give what they take over from the United Nations the date of the United Nations' listing.</remarks>
public sealed class IssuerOrder : IComparer<DesignationId>
{
    public static readonly IssuerOrder Instance = new();

    public int Compare(DesignationId x, DesignationId y)
    {
        var byIssuer = ListIssuers.Of(y.List).CompareTo(ListIssuers.Of(x.List));
        return byIssuer != 0 ? byIssuer : DesignationOrder.Instance.Compare(x, y);
    }
}
