using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Tests.Sources.OfacActions;

public sealed class ActionReaderTests
{
    private static readonly ListedAction Listed = new(
        "20220914", new Uri("https://ofac.treasury.gov/recent-actions/20220914"), new DateOnly(2022, 9, 14), "Designations", "Sanctions List Updates");

    [Fact]
    public async Task An_action_has_its_date_title_links_programmes_and_entries()
    {
        var action = await ReadAsync(ActionPages.Added);

        Assert.Equal(("20220914", new DateOnly(2022, 9, 14), "Counter Terrorism Designation"), (action.Id, action.Date, action.Title));
        Assert.Equal(new ActionLink("Treasury Sanctions X", "https://home.treasury.gov/news/press-releases/jy0948"), Assert.Single(action.Links));
        Assert.Equal(["SDGT"], action.Programmes);
        Assert.Equal((ActionItemKind.Added, "DOE, John"), Assert.Single(action.Items) is var item ? (item.Kind, item.Entry.Name) : default);
    }

    [Theory]
    [InlineData("<p>OLD NAME, Tehran [SDGT]. -to- NEW NAME, Tehran [SDGT].</p>")]
    [InlineData("<p>OLD NAME, Tehran [SDGT].<br>-to-<br>NEW NAME, Tehran [SDGT].</p>")]
    [InlineData("<p>OLD NAME, Tehran [SDGT]. -to-</p><p>NEW NAME, Tehran [SDGT].</p>")]
    public async Task A_change_has_an_old_and_a_new_state(string lines)
    {
        var action = await ReadAsync("<h4>The following changes have been made to OFAC's SDN List:</h4>" + lines);

        var item = Assert.Single(action.Items);
        Assert.Equal((ActionItemKind.Changed, "OLD NAME", "NEW NAME"), (item.Kind, item.Before!.Name, item.Entry.Name));
        Assert.Empty(action.Rejected);
    }

    [Fact]
    public async Task Sections_follow_one_another_with_headings_in_bold()
    {
        var action = await ReadAsync(
            ActionPages.Added
            + "<p><strong>The following deletions have been made to OFAC's SDN List:</strong></p><p>GONE LTD, Tehran [IRGC].<br><br>GONE, Jack (individual) [IRGC].</p>"
            + "<h3>Unrelated Administrative List Updates</h3><p>Nothing here.</p>");

        Assert.Equal(
            [(ActionItemKind.Added, "DOE, John"), (ActionItemKind.Removed, "GONE LTD"), (ActionItemKind.Removed, "GONE, Jack")],
            action.Items.Select(item => (item.Kind, item.Entry.Name)));
    }

    [Fact]
    public async Task A_change_without_a_new_state_and_a_remark_are_told()
    {
        var action = await ReadAsync(
            ActionPages.Added + "<p>A remark.</p><h4>The following changes have been made to OFAC's SDN List:</h4><p>ACME, Tehran [SDGT].</p>");

        Assert.Equal(
            ["The line has no programme's tag, so it is taken for a remark.", "A change has no \"-to-\"."],
            action.Rejected.Select(line => line.Reason));
    }

    [Fact]
    public async Task An_action_that_designates_nobody_may_have_no_entries() =>
        Assert.Empty((await ReadAsync("<p>OFAC is issuing a general licence.</p>", "Issuance of a General License")).Items);

    [Theory]
    [InlineData("<p>New words: DOE, John (individual) [SDGT].</p>", "has an entry under no heading")]
    [InlineData("<p>Somebody was designated.</p>", "has no heading such as")]
    [InlineData("<h4>The following individuals have been added to OFAC's SDN List:</h4><p>DOE, John, SDGT.</p>", "under them no line with a programme's tag")]
    public async Task Headings_that_do_not_fit_are_no_empty_action(string body, string told) =>
        Assert.Contains(told, (await Assert.ThrowsAsync<UnreadableSnapshotException>(() => ReadAsync(body))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("node--type-ofac-recent-action", "has no article.node--type-ofac-recent-action")]
    [InlineData("field--name-field-body", "has no .field--name-field-body .field__item")]
    [InlineData("field--name-field-release-date", "has no .field--name-field-release-date .field__item")]
    [InlineData("09/14/2022", "is no date as 09/14/2022")]
    public async Task Another_markup_is_told_by_what_was_looked_for(string gone, string told)
    {
        var html = ActionPages.Page(ActionPages.Added).Replace(gone, "changed", StringComparison.Ordinal);

        Assert.Contains(told, (await Assert.ThrowsAsync<UnreadableSnapshotException>(() => ReadPageAsync(html))).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_action_of_14_September_2022_has_twelve_designations_with_their_Arabic_names()
    {
        await using var content = File.OpenRead(Corpora.Path("ofac/html/recent-actions_20220914.main-excerpt.html"));

        var action = await ActionReader.ReadAsync(Listed, content, CancellationToken.None);

        Assert.Equal(
            [(TargetType.Person, 10), (TargetType.Organisation, 2)],
            action.Items.CountBy(item => item.Entry.Type).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
        Assert.All(action.Items, item => Assert.Equal(["IRGC", "IFSR", "CYBER2"], item.Entry.Programmes));
        Assert.Equal(11, action.Items.Count(item => item.Entry.Aliases.Any(alias => alias.Script == "Arab")));
        Assert.Equal("محمد آقااحمدی", action.Items[0].Entry.Aliases.Single(alias => alias.Kind == "original_script").Name);
        Assert.Equal("1995-03-01", Assert.Single(action.Items[0].Entry.Births).Value);
        Assert.Equal(["KHATIBI AGHADA, Ahmad"], action.Items[10].Entry.LinkedTo);
        Assert.Equal(["CYBER2", "IFSR", "IRGC"], action.Programmes);
        Assert.Empty(action.Rejected);
    }

    private static Task<RecentAction> ReadAsync(string body, string title = "Counter Terrorism Designation") =>
        ReadPageAsync(ActionPages.Page(body, title: title));

    private static Task<RecentAction> ReadPageAsync(string html) =>
        ActionReader.ReadAsync(Listed, new MemoryStream(Encoding.UTF8.GetBytes(html)), CancellationToken.None);
}
