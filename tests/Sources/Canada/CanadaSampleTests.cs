using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Canada;

namespace SanctionsTracker.Tests.Sources.Canada;

/// <summary>The whole list of 2025. The figures were counted in the file apart from this reader.</summary>
public sealed class CanadaSampleTests
{
    [SkippableFact]
    public void Every_record_is_read_and_nothing_in_it_is_unknown()
    {
        using var file = File.OpenRead(Corpora.Path("canada/sema-lmes_2025.xml"));
        using var snapshot = new CanadaSource().Open(file);
        var entries = snapshot.Entries.ToArray();

        Assert.Equal(4759, entries.OfType<ListEntry.Record>().Count());
        Assert.Empty(entries.OfType<ListEntry.Rejected>());
        Assert.Empty(snapshot.UnknownElements);
    }

    [SkippableTheory]
    [InlineData(TargetType.Person, 3334)]
    [InlineData(TargetType.Organisation, 1316)]
    [InlineData(TargetType.Vessel, 109)]
    public void Persons_organisations_and_ships_are_told_apart(TargetType type, int count) =>
        Assert.Equal(count, Records().Count(record => record.Type == type));

    [SkippableTheory]
    [InlineData("IRN", 460)]
    [InlineData("RUS", 2426)]
    [InlineData("UKR", 553)]
    [InlineData("MMR", 241)]
    public void A_programme_counts_for_its_country(string country, int count) =>
        Assert.Equal(count, Records().Count(record => record.Countries.Any(link => link.Code.Value == country)));

    [SkippableFact]
    public void Only_attacks_violence_and_corruption_count_for_no_country() => Assert.Equal(
        ["Extremist Settler Violence 22", "Hamas Terrorist Attacks 39", "JVCFOR 80"],
        Records().Where(record => record.Countries.Count == 0)
            .CountBy(record => record.Programmes.Single(), StringComparer.Ordinal)
            .Select(count => $"{count.Key} {count.Value}")
            .Order(StringComparer.Ordinal));

    [SkippableFact]
    public void Every_place_on_the_list_has_one_target() =>
        Assert.Equal(4759, Records().Select(CanadaFile.PlaceOf).Distinct(StringComparer.Ordinal).Count());

    [SkippableFact]
    public void Every_record_was_listed_on_a_day() =>
        Assert.All(Records(), record => Assert.Equal(DatePrecision.Day, record.ListedOn!.Precision));

    [SkippableFact]
    public void Two_birth_dates_cannot_be_read_and_are_kept_in_words() => Assert.Equal(
        ["Sep-99", "born in the early 1970s"],
        Records().SelectMany(record => record.Births).Where(birth => birth.Date is null).Select(birth => birth.Note!).Order(StringComparer.Ordinal));

    [SkippableFact]
    public void Aliases_are_parted_where_that_is_certain()
    {
        var records = Records();

        Assert.Equal((2877, 3191), (records.Count(record => record.Aliases.Count > 0), records.Sum(record => record.Aliases.Count)));
    }

    private static IReadOnlyList<Designation> Records()
    {
        using var file = File.OpenRead(Corpora.Path("canada/sema-lmes_2025.xml"));
        using var snapshot = new CanadaSource().Open(file);
        return [.. snapshot.Entries.OfType<ListEntry.Record>().Select(entry => entry.Designation)];
    }
}
