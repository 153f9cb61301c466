using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Backup;

/// <summary>All that a store holds, as lines that can be compared between stores: written here apart from what the product writes.</summary>
internal static class StoredContent
{
    public static async Task<IReadOnlyList<string>> ReadAsync(IServiceProvider services)
    {
        var lines = new List<string>();
        await using var snapshot = await services.GetRequiredService<ITableSnapshots>().OpenAsync(CancellationToken.None);
        foreach (var table in TableNames.All.Where(table => table != TableNames.Leases))
            await foreach (var row in snapshot.ReadAsync(table, CancellationToken.None)) lines.Add($"{table} {Line(row)}");
        Assert.True(await snapshot.IsOfOneMomentAsync(CancellationToken.None));
        await foreach (var sha256 in services.GetRequiredService<IArchiveListing>().ListAsync(CancellationToken.None)) lines.Add($"archive {sha256}");
        return lines;
    }

    private static string Line(TableRow row)
    {
        var line = new StringBuilder($"{row.Partition} {row.Row}");
        foreach (var (name, value) in row.Values.OrderBy(value => value.Key, StringComparer.Ordinal)) line.Append(CultureInfo.InvariantCulture, $" {name}:{value.GetType().Name}={Text(value)}");
        return line.ToString();
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        double real => BitConverter.DoubleToInt64Bits(real).ToString("x", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcTicks.ToString(CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
