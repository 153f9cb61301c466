using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Benchmarks.Lineup;

/// <summary>A list of made records of Iran, listed from 1980 to 2019, of which every fourth is removed by the first snapshot five years
/// later, and of others of Syria, who stay. A snapshot is its date.</summary>
/// <param name="id">One of the product's lists.</param>
/// <param name="records">The numbers of the records of Iran.</param>
/// <param name="others">How many others there are.</param>
internal sealed class MadeList(string id, IReadOnlyList<int> records, int others) : IListSource
{
    private static readonly DateOnly First = new(1980, 1, 1);
    private const int Days = 40 * 365;
    private const int YearsListed = 5;

    public ListId Id { get; } = new(id);

    public string Title => $"A made list in the place of {Id}";

    public Uri Address { get; } = new("http://127.0.0.1:9/");

    public int MapperVersion => 1;

    public int MinimumRecords => 0;

    public IListSnapshot Open(Stream content)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        var day = DateOnly.ParseExact(reader.ReadToEnd(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Snapshot(day, [.. On(day).Select(record => new ListEntry.Record(record, $"/record[{record.Id.Value}]"))]);
    }

    private IEnumerable<Designation> On(DateOnly day)
    {
        foreach (var number in records)
        {
            // A prime stride spreads neighbours over the years.
            var listed = First.AddDays(number * 7919 % Days);
            if (listed <= day && (number % 4 != 0 || !WasRemoved(listed, day))) yield return Record($"{number:D6}", listed, "IRN");
        }

        for (var number = 0; number < others; number++) yield return Record($"other-{number:D6}", First, "SYR");
    }

    private static bool WasRemoved(DateOnly listed, DateOnly day) => day >= listed.AddYears(YearsListed);

    private Designation Record(string number, DateOnly listed, string country) => new()
    {
        Id = new DesignationId(Id, number),
        Name = $"Record {number} of {Id}, a company of a name as long as they are",
        Type = TargetType.Organisation,
        ListedOn = PartialDate.OfDay(listed),
        Programmes = ["IRAN-EO13846", "IFSR"],
        Countries = [new CountryLink(new CountryCode(country), "address")],
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
