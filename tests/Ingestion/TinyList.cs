using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Ingestion;

/// <summary>A list in a format as small as can be: a line with its date, then a line for each record,
/// <c>id;name;listed on;country;passport</c>. A name of <c>!</c> is rejected, an empty id too.</summary>
internal sealed class TinyList(int mapperVersion = 1, string id = "tiny", int minimumRecords = 0) : IListSource
{
    public ListId Id { get; } = new(id);

    public string Title => "A tiny list";

    public Uri Address { get; } = new("https://list.example/tiny");

    public int MapperVersion => mapperVersion;

    public int MinimumRecords => minimumRecords;

    public static byte[] Write(string date, params string[] records) =>
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', records.Prepend(date)));

    public IListSnapshot Open(Stream content)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        var head = reader.ReadLine();
        DateOnly? date = head == "undated"
            ? null
            : DateOnly.TryParseExact(head, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
                ? day
                : throw new UnreadableSnapshotException($"'{head}' is no tiny list.");
        return new Snapshot(date, [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)]);
    }

    private ListEntry Read(string line)
    {
        var parts = line.Split(';');
        var recordId = new DesignationId(Id, parts[0]);
        if (parts[0].Length == 0) return new ListEntry.Rejected(new RejectedEntry(line, "It has no id."));
        if (parts[1] == "!") return new ListEntry.Rejected(new RejectedEntry(parts[0], "It has no name.", recordId));
        return new ListEntry.Record(
            new Designation
            {
                Id = recordId,
                Name = mapperVersion == 1 ? parts[1] : $"{parts[1]} (v{mapperVersion})",
                Type = TargetType.Person,
                ListedOn = PartialDate.TryParse(parts.ElementAtOrDefault(2), out var listed) ? listed : null,
                Nationalities = parts.ElementAtOrDefault(3) is { Length: 3 } text ? [new Nationality(text, new CountryCode(text))] : [],
                Countries = parts.ElementAtOrDefault(3) is { Length: 3 } code ? [new CountryLink(new CountryCode(code), "nationality")] : [],
                Documents = parts.ElementAtOrDefault(4) is { Length: > 0 } passport ? [new IdentityDocument("Passport", passport, "Iran", new CountryCode("IRN"))] : [],
            },
            $"/line[{parts[0]}]");
    }

    private sealed class Snapshot(DateOnly? date, IReadOnlyList<ListEntry> entries) : IListSnapshot
    {
        public DateOnly? GeneratedOn => date;

        public IEnumerable<ListEntry> Entries => entries;

        public IReadOnlyDictionary<string, int> UnknownElements { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

        public void Dispose()
        {
        }
    }
}
