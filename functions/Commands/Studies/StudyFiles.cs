using System.Text.Json;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Functions.Api.Studies;
using SanctionsTracker.Functions.Commands.Studies.Report;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies;

/// <summary>Writes a study's answer to files: the report, the pack as the API answers it, and its tables.</summary>
internal static class StudyFiles
{
    public static async Task<IReadOnlyList<FileInfo>> WriteAsync(
        StudyPack pack, DirectoryInfo folder, DateTimeOffset writtenAt, CancellationToken cancellationToken)
    {
        folder.Create();
        var files = new List<FileInfo>();
        foreach (var (name, content) in Contents(pack, writtenAt))
        {
            var file = new FileInfo(Path.Combine(folder.FullName, $"{pack.Id}.{name}"));
            await File.WriteAllBytesAsync(file.FullName, content, cancellationToken);
            files.Add(file);
        }

        return files;
    }

    private static IEnumerable<(string Name, byte[] Content)> Contents(StudyPack pack, DateTimeOffset writtenAt) =>
    [
        ("html", ReportPage.Write(pack, writtenAt)),
        ("json", JsonSerializer.SerializeToUtf8Bytes(pack, ApiJson.Options)),
        ("claims.csv", Table(pack.Claims.Select(ClaimRow.Of))),
        ("tests.csv", Table(pack.Tests.SelectMany(LagRow.Of))),
        ("series.csv", Table(pack.Graphs.SelectMany(ValueRow.Of))),
        ("events.csv", Table(pack.EventSets.SelectMany(EventRow.Of))),
    ];

    private static byte[] Table<T>(IEnumerable<T> rows) =>
        CsvTable.Write([.. rows.Select(row => JsonSerializer.SerializeToElement(row, ApiJson.Options))]);
}
