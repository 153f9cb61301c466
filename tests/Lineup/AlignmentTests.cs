using CsCheck;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Lineup;

public sealed class AlignmentTests
{
    [Fact]
    public void Each_date_falls_into_its_year()
    {
        var aligned = Over("2010", "2013", "2010-06-09", "2012", "2010-01-01", "2012-10");

        Assert.Equal(["2010-06-09 2010-01-01", "", "2012 2012-10", ""], Shown(aligned));
        Assert.Empty(aligned.Coarser);
    }

    [Fact]
    public void Dates_outside_the_range_are_left_out()
    {
        var aligned = Over("2010", "2011", "2009-12-31", "2012-01-01", "2012");

        Assert.All(aligned.ByPeriod, Assert.Empty);
        Assert.Empty(aligned.Coarser);
    }

    [Fact]
    public void A_date_coarser_than_the_periods_falls_in_none_and_is_kept_apart()
    {
        var aligned = Over("2012-06", "2012-08", "2012", "2012-07", "2012-08-01");

        Assert.Equal(["", "2012-07", "2012-08-01"], Shown(aligned));
        Assert.Equal("2012", Assert.Single(aligned.Coarser).Value);
    }

    [Fact]
    public void A_coarse_date_that_cannot_lie_in_the_range_is_left_out() => Assert.Empty(Over("2012-06", "2012-08", "2011").Coarser);

    [Fact]
    public void A_month_is_fine_enough_for_quarters()
    {
        var aligned = Over("2012-Q1", "2012-Q2", "2012-04", "2012");

        Assert.Equal(["", "2012-04"], Shown(aligned));
        Assert.Single(aligned.Coarser);
    }

    [Fact]
    public void Every_date_that_touches_the_range_is_in_one_place()
    {
        var dates = Gen.Select(Gen.Int[1990, 2010], Gen.Int[0, 12], Gen.Int[0, 28])
            .Select((year, month, day) => PartialDate.TryCreate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day, out var date) ? date : null!);
        var ranges = Gen.Select(Gen.Enum<Interval>(), Gen.Int[1990, 2010], Gen.Int[0, 10]);

        Gen.Select(dates.List[0, 30], ranges).Sample((items, range) =>
        {
            var (interval, year, years) = range;
            var periods = new PeriodRange(
                Period.Containing(interval, new DateOnly(year, 1, 1)), Period.Containing(interval, new DateOnly(year + years, 12, 31)));
            var aligned = Alignment.Over(periods, items, date => date);
            var placed = aligned.ByPeriod.Sum(period => period.Count) + aligned.Coarser.Count;
            return placed == items.Count(date => date.Year >= year && date.Year <= year + years);
        });
    }

    private static Aligned<PartialDate> Over(string from, string to, params string[] dates) => Alignment.Over(
        new PeriodRange(Period.Parse(from)!.Value, Period.Parse(to)!.Value),
        dates.Select(text => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text)),
        date => date);

    private static IEnumerable<string> Shown(Aligned<PartialDate> aligned) =>
        aligned.ByPeriod.Select(period => string.Join(' ', period.Select(date => date.Value)));
}
