namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>One snapshot of the model's publisher.</summary>
/// <param name="Date">Its date, which no other snapshot has.</param>
/// <param name="Records">Name, listing date and country by id.</param>
internal sealed record Published(DateOnly Date, IReadOnlyDictionary<string, (string Name, string ListedOn, string Country)> Records)
{
    private static readonly string[] Names = ["Ali", "Bahram", "Cyrus"];
    private static readonly string[] Countries = ["IRN", "PRK"];

    public byte[] Content => TinyList.Write(
        $"{Date:yyyy-MM-dd}", [.. Records.Select(record => $"{record.Key};{record.Value.Name};{record.Value.ListedOn};{record.Value.Country}")]);

    /// <summary>The next snapshot: some records come, go, come back and change, often none.</summary>
    public static Published After(Published? last, Random random)
    {
        var records = new SortedDictionary<string, (string, string, string)>(StringComparer.Ordinal);
        foreach (var (id, record) in last?.Records ?? new Dictionary<string, (string, string, string)>(StringComparer.Ordinal)) records[id] = record;
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var id = $"{random.Next(5)}";
            if (random.Next(3) == 0) records.Remove(id);
            else records[id] = (Names[random.Next(Names.Length)], $"20{random.Next(10, 13)}-01-0{id[0] - '0' + 1}", Countries[random.Next(2)]);
        }

        var date = last?.Date.AddDays(1 + random.Next(3)) ?? new DateOnly(2020, 1, 1);
        return new Published(date, records);
    }
}
