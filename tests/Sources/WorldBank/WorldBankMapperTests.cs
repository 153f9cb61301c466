using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.WorldBank;

namespace SanctionsTracker.Tests.Sources.WorldBank;

public sealed class WorldBankMapperTests
{
    [Fact]
    public void The_rows_of_all_pages_are_one_series()
    {
        var values = Map(Page(1, total: 2, Row("1981", value: null)), Page(2, total: 2, Row("1980", -21.6)))!;

        Assert.Equal(-21.6, values[IndicatorPeriod.OfYear(1980)]);
        Assert.Null(values[IndicatorPeriod.OfYear(1981)]);
    }

    [Fact]
    public void No_rows_are_no_series() => Assert.Null(Map(Page(0, total: 0)));

    [Fact]
    public void Rows_that_are_missing_are_noticed() =>
        Refused("announced 3 rows and gave 1", Page(1, total: 3, Row("1980", 1)));

    [Fact]
    public void Pages_of_two_states_are_refused() => Refused(
        "updated between them",
        Page(1, total: 2, Row("1981", 1)),
        Page(2, total: 2, Row("1980", 1)) with { UpdatedOn = new DateOnly(2026, 8, 1) });

    [Fact]
    public void Another_countrys_row_is_refused() =>
        Refused("gave a row of IRQ", Page(1, total: 1, Row("1980", 1) with { Country = "IRQ" }));

    [Fact]
    public void Another_series_row_is_refused() =>
        Refused("gave a row of IRN SP.POP.TOTL", Page(1, total: 1, Row("1980", 1) with { Indicator = "SP.POP.TOTL" }));

    [Fact]
    public void A_period_that_is_none_is_refused() => Refused("'2012 (est.)' is no year", Page(1, total: 1, Row("2012 (est.)", 1)));

    [Fact]
    public void A_period_given_twice_is_refused() => Refused("1980 twice", Page(1, total: 2, Row("1980", 1), Row("1980", 2)));

    private static void Refused(string words, params WorldBankAnswer.Page[] pages) => Assert.Contains(
        words, Assert.Throws<UnreadableSnapshotException>(() => Map(pages)).Message, StringComparison.Ordinal);

    private static IReadOnlyDictionary<IndicatorPeriod, double?>? Map(params WorldBankAnswer.Page[] pages) =>
        WorldBankMapper.Map(pages, new CountryCode("IRN"), new IndicatorCode("NY.GDP.MKTP.KD.ZG"));

    private static WorldBankAnswer.Page Page(int number, int total, params WorldBankRow[] rows) =>
        new(number, Pages: 2, total, new DateOnly(2026, 7, 1), rows);

    private static WorldBankRow Row(string date, double? value) => new("IRN", "NY.GDP.MKTP.KD.ZG", date, value);
}
