using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;
using SanctionsTracker.Tests.Targets;

namespace SanctionsTracker.Tests.Lineup;

/// <summary>The UN and the EU list a record <c>1</c> each.</summary>
public sealed class InForceTests
{
    private static readonly LineupList[] Lists = [new(new("eu"), DateTimeOffset.UnixEpoch), new(new("un"), DateTimeOffset.UnixEpoch)];

    [Theory]
    [InlineData("2006-12-22", "0: 0 0")]
    [InlineData("2006-12-23", "1: 0 1")]
    [InlineData("2007-04-20", "2: 1 1")]
    [InlineData("2016-01-15", "2: 1 1")]
    [InlineData("2016-01-16", "1: 1 0")]
    public void Who_is_listed_at_the_end_of_a_day_counts(string day, string expected) =>
        Assert.Equal(expected, On(day, record => record));

    [Theory]
    [InlineData("2007-04-20", "1: 1 1")]
    [InlineData("2016-01-16", "1: 1 0")]
    public void A_target_of_two_lists_counts_once_in_all_and_once_for_each(string day, string expected) =>
        Assert.Equal(expected, On(day, _ => new DesignationId(new("un"), "1")));

    [Fact]
    public void As_of_a_day_only_those_listed_then_count() =>
        Assert.Equal("1: 1 0", On("2010-01-01", record => record, new DateOnly(2017, 1, 1)));

    private static string On(string day, Func<DesignationId, DesignationId> targetOf, DateOnly? asOf = null)
    {
        var listings = Listings.Of(
            new("IRN"), [TargetLists.Of("un", "IRN", "2006-12-23 2016-01-16"), TargetLists.Of("eu", "IRN", "2007-04-20")], LineupRecords.All);
        var count = new InForce(Lists, listings, targetOf, asOf).On(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return $"{count.Total}: {string.Join(' ', count.ByList.Values)}";
    }
}
