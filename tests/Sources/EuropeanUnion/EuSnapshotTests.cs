using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.EuropeanUnion;

public sealed class EuSnapshotTests
{
    [Theory]
    [InlineData("generationDate=\"2024-12-11T23:59:59.826+01:00\"", 11)]
    [InlineData("generationDate=\"2024-12-12\"", 12)]
    public void The_generation_date_is_the_day_as_written(string attribute, int day)
    {
        using var snapshot = EuFile.Open(EuFile.List(EuFile.Entity(), attribute));

        Assert.Equal(new DateOnly(2024, 12, day), snapshot.GeneratedOn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Access denied</body></html>")]
    [InlineData("<!DOCTYPE html><html><br></html>")]
    [InlineData("<CONSOLIDATED_LIST/>")]
    [InlineData("<export generationDate=\"11/12/2024\"/>")]
    public void Content_that_is_not_the_list_is_unreadable(string content) =>
        Assert.Throws<UnreadableSnapshotException>(() => EuFile.Open(content));

    [Fact]
    public void A_list_without_entries_is_unreadable() =>
        Assert.Throws<UnreadableSnapshotException>(() => EuFile.Read("<entity/>"));

    [Fact]
    public void A_file_that_breaks_off_is_unreadable()
    {
        var whole = EuFile.List(EuFile.Entity() + EuFile.Entity(id: "14"));
        using var snapshot = EuFile.Open(whole[..^30]);

        Assert.Contains("after 1 entries", Assert.Throws<UnreadableSnapshotException>(() => snapshot.Entries.Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_and_attributes_that_nobody_knows_are_counted_by_path()
    {
        using var snapshot = EuFile.Open(EuFile.List(EuFile.Entity(
            """<nameAlias wholeName="A" strong="true" mood="bad"/><vessel><imo>1</imo></vessel>""") + "<footer/>"));

        Assert.Single(snapshot.Entries);
        Assert.Equal(
            ["/export/footer 1", "/export/sanctionEntity/nameAlias/@mood 1", "/export/sanctionEntity/vessel 1"],
            snapshot.UnknownElements.Select(unknown => $"{unknown.Key} {unknown.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_entry_whose_delisting_has_come_is_passed_over_and_counted()
    {
        using var snapshot = EuFile.Open(EuFile.List(
            EuFile.Entity(attributes: "delistingDate=\"2024-12-11\"") + EuFile.Entity(attributes: "delistingDate=\"2025-01-01\"", id: "14")));

        Assert.Equal("14", Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation.Id.Value);
        Assert.Equal(1, snapshot.PassedOver["de-listed"]);
    }

    [Fact]
    public void A_second_entry_with_the_same_logicalId_is_rejected_and_the_first_stands()
    {
        var entries = EuFile.Read(EuFile.Entity() + EuFile.Entity());

        Assert.IsType<ListEntry.Record>(entries[0]);
        Assert.Contains("before", Assert.IsType<ListEntry.Rejected>(entries[1]).Entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_where_elements_belong_rejects_its_entry_and_no_other()
    {
        var entries = EuFile.Read(EuFile.Entity("stray" + EuFile.Name) + EuFile.Entity(id: "14"));

        Assert.Contains("has text where", Assert.IsType<ListEntry.Rejected>(entries[0]).Entry.Reason, StringComparison.Ordinal);
        Assert.IsType<ListEntry.Record>(entries[1]);
    }
}
