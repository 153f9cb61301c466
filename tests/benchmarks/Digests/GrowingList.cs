using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Benchmarks.Digests;

/// <summary>A list in the place of OFAC's whose snapshot says its date and how many made records it has, of twenty countries.</summary>
internal sealed class GrowingList : IListSource
{
    public static readonly IReadOnlyList<string> Codes =
        ["IRN", "SYR", "RUS", "PRK", "VEN", "BLR", "MMR", "YEM", "SDN", "LBY", "IRQ", "LBN", "AFG", "ZWE", "NIC", "CUB", "COD", "CAF", "SOM", "MLI"];

    public ListId Id { get; } = new("ofac-sdn");

    public string Title => "A made list in the place of ofac-sdn";

    public Uri Address { get; } = new("http://127.0.0.1:9/");

    public int MapperVersion => 1;

    public int MinimumRecords => 0;

    public static byte[] Write(DateOnly day, int records) =>
        System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {records}"));

    public IListSnapshot Open(Stream content)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        var parts = reader.ReadToEnd().Split(' ');
        var day = DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var records = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return new Snapshot(day, [.. Enumerable.Range(0, records).Select(number => new ListEntry.Record(Record(number), $"/record[{number}]"))]);
    }

    private Designation Record(int number) => new()
    {
        Id = new DesignationId(Id, number.ToString("D6", CultureInfo.InvariantCulture)),
        Name = string.Create(CultureInfo.InvariantCulture, $"Record {number}, a company of a name as long as they are"),
        Type = (TargetType)(number % 4),
        ListedOn = PartialDate.OfDay(2026, 1, 1 + (number % 28)),
        Programmes = [number % 2 == 0 ? "IRAN-EO13846" : "RUSSIA-EO14024"],
        Countries = [new CountryLink(new CountryCode(Codes[number % Codes.Count]), "address")],
        Aliases = [new Alias(string.Create(CultureInfo.InvariantCulture, $"Alias of {number}"), "a.k.a.")],
    };

    private sealed class Snapshot(DateOnly day, IReadOnlyList<ListEntry> entries) : IListSnapshot
    {
        public DateOnly? GeneratedOn => day;

        public IEnumerable<ListEntry> Entries => entries;

        public IReadOnlyDictionary<string, int> UnknownElements { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

        public void Dispose()
        {
        }
    }
}
