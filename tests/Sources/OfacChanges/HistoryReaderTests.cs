using System.Text;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.OfacChanges;

namespace SanctionsTracker.Tests.Sources.OfacChanges;

public sealed class HistoryReaderTests
{
    [Theory]
    [InlineData("""[{"publicationID":501,"datePublished":"2026-01-15T10:30:00.123"},{"publicationID":500,"datePublished":"2026-01-10T09:00:00"}]""")]
    [InlineData("""{"publications":[{"publicationID":501,"datePublished":"2026-01-15T10:30:00.123"},{"publicationID":500,"datePublished":"2026-01-10T09:00:00"}]}""")]
    public async Task Publications_have_a_number_and_a_time(string json) => Assert.Equal(
        [
            new ListedPublication(501, new DateTimeOffset(2026, 1, 15, 15, 30, 0, 123, TimeSpan.Zero)),
            new ListedPublication(500, new DateTimeOffset(2026, 1, 10, 14, 0, 0, TimeSpan.Zero)),
        ],
        await ReadAsync(json));

    [Fact]
    public async Task A_month_without_publications_is_an_empty_array() => Assert.Empty(await ReadAsync("[]"));

    [Theory]
    [InlineData("{}", "JSON Object")]
    [InlineData("[{\"publicationID\":501}]", "has the item {\"publicationID\":501}")]
    [InlineData("[{\"publicationID\":\"501\",\"datePublished\":\"2026-01-15T10:30:00\"}]", "has the item")]
    [InlineData("[{\"publicationID\":501,\"datePublished\":\"soon\"}]", "has the item")]
    [InlineData("[{\"publicationID\":50", "is no JSON")]
    public async Task Anything_else_is_refused_and_shown(string json, string told) =>
        Assert.Contains(told, (await Assert.ThrowsAsync<UnreadableSnapshotException>(() => ReadAsync(json))).Message, StringComparison.Ordinal);

    private static async Task<IReadOnlyList<ListedPublication>> ReadAsync(string json) =>
        await HistoryReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), CancellationToken.None);
}
