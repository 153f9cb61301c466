using System.Globalization;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>What the publishers of a simulated world publish, edition after edition: in each, one record comes and one goes, some are amended, and one comes and
/// goes and comes again.</summary>
/// <param name="Number">0 for the first.</param>
internal sealed record Edition(int Number)
{
    private const int Size = 20;
    private const int NowAndThen = 900;

    private static readonly DateOnly First = new(2026, 1, 1);

    /// <summary>The date that it states, which no other has.</summary>
    public DateOnly Date => First.AddDays(Number);

    /// <summary>The records that it lists, by number, with what it says of each.</summary>
    public IReadOnlyDictionary<int, string> Records { get; } = Enumerable.Range(Number, Size)
        .Concat(Number % 2 == 0 ? [NowAndThen] : [])
        .ToDictionary(record => record, record => string.Create(CultureInfo.InvariantCulture, $"Note {(Number + record) / 7}"));

    public static Edition Of(DateOnly date) => new(date.DayNumber - First.DayNumber);

    /// <summary>What a journal has to tell of this edition after another, a line for each change, in order: <c>Added 7</c>.</summary>
    public IEnumerable<string> Since(Edition before) => Enumerable
        .Concat(
            Records.Keys.Except(before.Records.Keys).Select(record => $"{(WasListed(record, before) ? "Relisted" : "Added")} {record}"),
            before.Records.Keys.Except(Records.Keys).Select(record => $"Removed {record}"))
        .Concat(Records.Where(record => before.Records.TryGetValue(record.Key, out var told) && told != record.Value).Select(record => $"Amended {record.Key}"))
        .Order(StringComparer.Ordinal);

    // Whoever reads every edition has seen it in one before.
    private static bool WasListed(int record, Edition before) => record == NowAndThen && before.Number > 0;
}
