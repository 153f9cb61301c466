namespace SanctionsTracker.Sources.Ofac;

/// <summary>The tables at the head of the file, which its entities refer to.</summary>
internal sealed class OfacReferences(IReadOnlyList<OfacReference> all)
{
    public static readonly OfacReferences None = new([]);

    private readonly Dictionary<string, OfacReference> _byId = all
        .Where(reference => reference.RefId is not null)
        .DistinctBy(reference => reference.RefId, StringComparer.Ordinal)
        .ToDictionary(reference => reference.RefId!, StringComparer.Ordinal);

    /// <summary>The words behind a <c>refId</c>; null where the tables lack it.</summary>
    public string? ValueOf(string? refId) => refId is null ? null : _byId.GetValueOrDefault(refId)?.Value;

    /// <summary>All entries of a table, in the file's order.</summary>
    public IEnumerable<OfacReference> Of(string type) => all.Where(reference => reference.Type == type);
}
