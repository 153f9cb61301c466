using System.Text;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Tests.Sources.OfacActions;

public sealed class ListingReaderTests
{
    private static readonly Uri Address = new("https://ofac.treasury.gov/recent-actions?page=1");

    [Fact]
    public async Task A_row_is_an_action_with_date_title_and_kind()
    {
        var listing = await ReadAsync(ActionPages.Listing([ActionPages.Row("20220914_33", "September 14, 2022", "Changes effective January 1, 2020")], next: true));

        Assert.Equal(
            new ListedAction("20220914_33", new Uri("https://ofac.treasury.gov/recent-actions/20220914_33"), new DateOnly(2022, 9, 14), "Changes effective January 1, 2020", "Sanctions List Updates"),
            Assert.Single(listing.Actions));
        Assert.True(listing.HasNext);
    }

    [Fact]
    public async Task An_action_without_a_dated_address_is_named_by_its_node() => Assert.Equal(
        "node-970956",
        Assert.Single((await ReadAsync(ActionPages.Listing([ActionPages.Row("x", "April 3, 2023").Replace("/recent-actions/x", "/node/970956", StringComparison.Ordinal)]))).Actions).Id);

    [Fact]
    public async Task A_row_that_cannot_be_read_is_told_and_the_others_stand()
    {
        var listing = await ReadAsync(ActionPages.Listing([ActionPages.Row("20220914", "September 14, 2022"), ActionPages.Row("20220915", "yesterday")]));

        Assert.Equal("20220914", Assert.Single(listing.Actions).Id);
        Assert.Contains("no link", Assert.Single(listing.Rejected).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><main>Down for maintenance</main></body></html>", "has no div.view-recent-actions-search")]
    [InlineData("<div class='view-recent-actions-search'><div class='row'></div></div>", "has no div.views-row")]
    [InlineData("<div class='view-recent-actions-search'><div class='views-row'><a href='https://elsewhere.example/recent-actions/20220914'>X</a> September 14, 2022 -</div></div>", "none with a link")]
    public async Task Another_markup_is_no_empty_listing(string html, string told)
    {
        var refused = await Assert.ThrowsAsync<UnreadableSnapshotException>(() => ReadAsync(html));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        Assert.Contains(Address.ToString(), refused.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_sample_is_read()
    {
        await using var content = File.OpenRead(Corpora.Path("ofac/html/recent-actions_listing.fixture.html"));

        var listing = await ListingReader.ReadAsync(content, Address, CancellationToken.None);

        Assert.Equal(
            [("20260923", new DateOnly(2026, 9, 23), "Sanctions List Updates"), ("20260922", new DateOnly(2026, 9, 22), "Enforcement Actions")],
            listing.Actions.Select(action => (action.Id, action.Date, action.Kind!)));
        Assert.Empty(listing.Rejected);
    }

    private static async Task<ActionsListing> ReadAsync(string html) =>
        await ListingReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(html)), Address, CancellationToken.None);
}
