using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary>A list of given records in the place of one of the product's. Every snapshot is the same.</summary>
/// <param name="id">Which list.</param>
/// <param name="records">Its records.</param>
internal sealed class RecordList(ListId id, IReadOnlyList<Designation> records) : IListSource
{
    public ListId Id => id;

    public string Title => $"A made list in the place of {id}";

    public Uri Address { get; } = new("http://127.0.0.1:9/");

    public int MapperVersion => 1;

    public int MinimumRecords => 0;

    public IListSnapshot Open(Stream content) => new Snapshot(records);

    private sealed class Snapshot(IReadOnlyList<Designation> records) : IListSnapshot
    {
        public DateOnly? GeneratedOn => new(2025, 1, 1);

        public IEnumerable<ListEntry> Entries => records.Select(record => new ListEntry.Record(record, $"/record[{record.Id.Value}]"));

        public IReadOnlyDictionary<string, int> UnknownElements { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

        public void Dispose()
        {
        }
    }
}
