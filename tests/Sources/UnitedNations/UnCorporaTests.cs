using System.Globalization;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnCorporaTests
{
    [SkippableTheory]
    [InlineData("2017-07-03", 1021)]
    [InlineData("2018-10-29", 1093)]
    [InlineData("2020-11-30", 1018)]
    [InlineData("2024-09-26", 875)]
    public void Every_entry_of_a_snapshot_is_read_and_nothing_in_it_is_unknown(string date, int records)
    {
        using var file = File.OpenRead(UnSnapshots.Path(date));
        using var snapshot = new UnSource().Open(file);
        var entries = snapshot.Entries.ToArray();

        Assert.Equal(date, snapshot.GeneratedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(records, entries.OfType<ListEntry.Record>().Count());
        Assert.Empty(entries.OfType<ListEntry.Rejected>());
        Assert.Empty(snapshot.UnknownElements);
    }

    [SkippableTheory]
    [InlineData("2017-07-03", "2018-10-29", 95, 23)]
    [InlineData("2018-10-29", "2020-11-30", 28, 103)]
    [InlineData("2020-11-30", "2024-09-26", 41, 184)]
    public void Records_come_and_go_by_their_reference_numbers(string before, string after, int added, int removed)
    {
        var old = UnSnapshots.Records(before);
        var now = UnSnapshots.Records(after);

        Assert.Equal(added, now.Keys.Except(old.Keys).Count());
        Assert.Equal(removed, old.Keys.Except(now.Keys).Count());
    }

    [SkippableTheory]
    [InlineData("2006-12-31", 13)]
    [InlineData("2007-06-01", 34)]
    [InlineData("2010-07-01", 79)]
    [InlineData("2013-06-01", 84)]
    [InlineData("2021-06-01", 84)]
    public void The_Iran_regime_grows_as_it_did(string day, int listed)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var iran = UnSnapshots.Records("2020-11-30").Values.Where(record => record.Programmes.Contains("Iran"));

        Assert.Equal(listed, iran.Count(record => record.ListedOn!.FirstDay <= date));
    }

    [SkippableFact]
    public void In_2024_the_Iran_regime_is_empty() =>
        Assert.DoesNotContain(UnSnapshots.Records("2024-09-26").Values, record => record.Programmes.Contains("Iran"));

    [SkippableFact]
    public void The_excerpt_of_2026_is_read_whole()
    {
        using var file = File.OpenRead(Corpora.Path("excerpts/un_sc_excerpt.xml"));
        using var snapshot = new UnSource().Open(file);

        Assert.Equal(
            ["HTi.009", "HTi.008", "IRe.024"],
            snapshot.Entries.Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation.Id.Value));
        Assert.Empty(snapshot.UnknownElements);
        Assert.Equal(new DateOnly(2026, 8, 1), snapshot.GeneratedOn);
    }
}
