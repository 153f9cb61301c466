using SanctionsTracker.Designations;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Records and targets, by list and id.</summary>
public static class QueryRecords
{
    private const int Maximum = 100;

    /// <summary>Several records of the lists that we have, each written <c>list:id</c>; none where the parameter is absent. Whether
    /// the list has the record is not looked up.</summary>
    public static IReadOnlyList<DesignationId> Records(this Query query, string name, IReadOnlyList<ListId> known)
    {
        var texts = query.Texts(name);
        if (texts.Count > Maximum) query.Reject(name, $"may name {Maximum} at most");
        return [.. texts.Select(text => query.Record(name, text, known)).OfType<DesignationId>().Distinct()];
    }

    /// <summary>The record that a text of a parameter names.</summary>
    public static DesignationId? Record(this Query query, string name, string text, IReadOnlyList<ListId> known)
    {
        if (TargetId.Parse(text) is not { } record) query.Reject(name, $"must be a list and an id (ofac-sdn:12945), not '{text}'");
        else if (known.Contains(record.List)) return record;
        else query.Reject(name, $"must be of {string.Join(", ", known)}, not '{text}'");
        return null;
    }
}
