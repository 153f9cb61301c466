using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

internal static class PackedPayload
{
    /// <summary>The compressed form that a row carries, to be placed into another as it is; null where it carries none.</summary>
    public static byte[]? Of(TableRow row)
    {
        if (row.Bytes("p0") is not { } first || row.Bytes("p1") is null) return row.Bytes("p0");
        var parts = new List<byte[]>();
        while (row.Bytes($"p{parts.Count}") is { } part) parts.Add(part);
        return [.. parts.SelectMany(part => part)];
    }
}
