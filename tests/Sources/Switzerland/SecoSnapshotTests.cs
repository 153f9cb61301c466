using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.Switzerland;

public sealed class SecoSnapshotTests
{
    private const string Delisted = """<modification modification-type="de-listed" effective-date="2016-01-17"/>""";

    [Fact]
    public void A_delisted_target_is_no_entry_and_is_counted()
    {
        using var snapshot = SecoFile.Open(SecoFile.List(
            SecoFile.Programme + SecoFile.Person(modifications: Delisted) + SecoFile.Person(modifications: Delisted, ssid: "101") + SecoFile.Person(ssid: "102")));

        Assert.Equal("102", Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation.Id.Value);
        Assert.Equal(2, snapshot.PassedOver["de-listed"]);
    }

    [Fact]
    public void Copies_of_what_a_target_was_are_passed_over()
    {
        var before = $"""
            <modification modification-type="amended" effective-date="2017-01-01"><removed>
            {SecoFile.Person(SecoFile.Name("whole-name", "Old Name", "alias"), ssid: "100")}</removed><added><identity/></added></modification>
            """;

        Assert.Empty(SecoFile.Mapped(SecoFile.Person(modifications: SecoFile.Listed + before)).Aliases);
    }

    [Fact]
    public void Entries_keep_the_order_of_the_file_though_the_first_waits_for_its_place() => Assert.Equal(
        ["101", "102"],
        SecoFile.Read(SecoFile.Person("""<address place-id="9"/>""", ssid: "101") + SecoFile.Person(ssid: "102"))
            .Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation.Id.Value));

    [Fact]
    public void A_target_whose_places_were_read_does_not_wait()
    {
        // The file breaks off behind the target.
        var xml = SecoFile.List(SecoFile.Programme + SecoFile.Place + SecoFile.Person("""<address place-id="9"/>"""))[..^10];
        using var snapshot = SecoFile.Open(xml);

        Assert.IsType<ListEntry.Record>(snapshot.Entries.First());
    }

    [Fact]
    public void A_place_that_the_file_does_not_have_is_counted_and_costs_no_record()
    {
        using var snapshot = SecoFile.Open(SecoFile.List(SecoFile.Programme + SecoFile.Person("""<address place-id="77"><zip-code>1</zip-code></address>""")));

        Assert.Equal("1", Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation.Addresses.Single().PostalCode);
        Assert.Equal(1, snapshot.UnknownElements["/swiss-sanctions-list/target//@place-id[not(place)]"]);
    }

    [Fact]
    public void Unknown_elements_are_counted_by_their_path()
    {
        using var snapshot = SecoFile.Open(SecoFile.List(SecoFile.Programme + SecoFile.Person("<eyes>brown</eyes>") + "<annex/>"));

        Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries));
        Assert.Equal(
            ["/swiss-sanctions-list/annex", "/swiss-sanctions-list/target/individual/identity/eyes"],
            snapshot.UnknownElements.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_target_of_an_id_is_rejected()
    {
        var entries = SecoFile.Read(SecoFile.Person() + SecoFile.Person());

        Assert.IsType<ListEntry.Record>(entries[0]);
        Assert.Equal("100", Assert.IsType<ListEntry.Rejected>(entries[1]).Entry.Id!.Value.Value);
    }

    [Theory]
    [InlineData("delta", "This is SECO's list-type \"delta\", not its whole-list.")]
    [InlineData("", "This is SECO's list-type \"\", not its whole-list.")]
    public void Only_the_whole_list_is_taken(string type, string message) =>
        Assert.Equal(message, Assert.Throws<UnreadableSnapshotException>(() => SecoFile.Open(SecoFile.List("", type))).Message);

    [Theory]
    [InlineData("<html><body/></html>", "The content begins with the element html. SECO's list begins with <swiss-sanctions-list>.")]
    [InlineData("", "The content is empty. SECO's list begins with <swiss-sanctions-list>.")]
    public void Another_file_is_refused_in_words_for_the_owner(string xml, string message) =>
        Assert.Equal(message, Assert.Throws<UnreadableSnapshotException>(() => SecoFile.Open(xml)).Message);

    [Fact]
    public void A_file_that_breaks_off_is_unreadable_however_much_of_it_was_read()
    {
        using var snapshot = SecoFile.Open(SecoFile.List(SecoFile.Programme + SecoFile.Person())[..^10]);

        Assert.Contains("after 1 entries", Assert.Throws<UnreadableSnapshotException>(() => snapshot.Entries.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_targets_is_no_list()
    {
        using var snapshot = SecoFile.Open(SecoFile.List(SecoFile.Programme));

        Assert.Throws<UnreadableSnapshotException>(() => snapshot.Entries.ToArray());
    }
}
