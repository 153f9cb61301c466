using SanctionsTracker.Sources.Switzerland;

namespace SanctionsTracker.Tests.Sources.Switzerland;

public sealed class SecoStandingTests
{
    private static readonly DateOnly Today = new(2026, 8, 27);

    [Fact]
    public void A_target_is_listed_since_its_listing_took_effect()
    {
        var standing = Of(new("amended", "2018-02-01"), new("listed", EffectiveOn: "2015-11-11", PublishedOn: "2015-11-10", EnactedOn: "2015-11-09"));

        Assert.Equal((true, "2015-11-11"), (standing.IsListed, standing.ListedOn?.Value));
    }

    [Fact]
    public void The_day_decides_and_not_the_order_in_the_file()
    {
        // As five targets of the Syrian programme had it in 2026.
        var standing = Of(new("amended", "2025-06-03"), new("de-listed", "2025-06-20"), new("listed", "2011-05-19"));

        Assert.False(standing.IsListed);
    }

    [Fact]
    public void Of_one_day_what_stands_first_came_last() =>
        Assert.True(Of(new("listed", "2025-06-20"), new("de-listed", "2025-06-20"), new("listed", "2011-05-19")).IsListed);

    [Fact]
    public void A_target_that_came_back_is_listed_since_then_and_its_earlier_listing_is_kept()
    {
        var standing = Of(new("listed", "2025-09-29"), new("de-listed", "2016-01-17"), new("listed", "2007-02-14"));

        Assert.Equal((true, "2025-09-29"), (standing.IsListed, standing.ListedOn?.Value));
        Assert.Equal(["2007-02-14/2016-01-17"], standing.Earlier);
    }

    [Fact]
    public void An_amendment_does_not_bring_a_target_back() =>
        Assert.False(Of(new("amended", "2017-01-01"), new("de-listed", "2016-01-17"), new("listed", "2007-02-14")).IsListed);

    [Theory]
    [InlineData("2026-08-27", false)]
    [InlineData("2026-08-28", true)]
    public void A_delisting_counts_from_the_day_on_which_it_takes_effect(string day, bool listed) =>
        Assert.Equal(listed, Of(new("de-listed", day), new("listed", "2007-02-14")).IsListed);

    [Fact]
    public void A_target_without_modifications_is_listed_since_nobody_says_when()
    {
        var standing = Of();

        Assert.Equal((true, null), (standing.IsListed, standing.ListedOn));
    }

    [Fact]
    public void Without_the_day_of_effect_the_day_of_publication_counts() =>
        Assert.Equal("2015-11-10", Of(new SecoModification("listed", EffectiveOn: null, PublishedOn: "2015-11-10")).ListedOn?.Value);

    private static SecoStanding Of(params SecoModification[] modifications)
    {
        var problems = new List<string>();
        var standing = SecoStanding.Of(modifications, Today, problems);
        Assert.Empty(problems);
        return standing;
    }
}
