using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>Records by list, then by id, ordinal: the order that makes every answer here independent of the order of input.</summary>
public sealed class DesignationOrder : IComparer<DesignationId>
{
    public static readonly DesignationOrder Instance = new();

    public int Compare(DesignationId x, DesignationId y)
    {
        var byList = string.CompareOrdinal(x.List.Value, y.List.Value);
        return byList != 0 ? byList : string.CompareOrdinal(x.Value, y.Value);
    }
}
