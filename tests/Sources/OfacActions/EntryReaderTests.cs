using SanctionsTracker.Designations;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Tests.Sources.OfacActions;

public sealed class EntryReaderTests
{
    private const string Person =
        "HAJI HOSSEINI, Mojtaba (a.k.a. HAJIHOSSEINI, Mojtaba; a.k.a. \"MOJI\"; f.k.a. HAJJI HOSEINI, Mojtaba (Arabic: مجتبی حاجی حسینی)), Iran; "
        + "DOB 1991; alt. DOB circa Apr 1990; POB Meybod, Iran; nationality Iran; Gender Male (individual) [IRGC] [IFSR] (Linked To: ACME; Linked To: ROE, Jane).";

    [Fact]
    public void A_person_has_name_type_and_programmes()
    {
        var entry = EntryReader.Read(Person)!;

        Assert.Equal(("HAJI HOSSEINI, Mojtaba", TargetType.Person), (entry.Name, entry.Type));
        Assert.Equal(["IRGC", "IFSR"], entry.Programmes);
        Assert.Equal(["ACME", "ROE, Jane"], entry.LinkedTo);
        Assert.Equal(Person, entry.Text);
    }

    [Fact]
    public void Aliases_keep_their_kind_their_strength_and_their_script() => Assert.Equal(
        [
            new ActionName("HAJIHOSSEINI, Mojtaba", "aka", Script: "Latn"),
            new ActionName("MOJI", "aka", IsWeak: true, "Latn"),
            new ActionName("HAJJI HOSEINI, Mojtaba", "fka", Script: "Latn"),
            new ActionName("مجتبی حاجی حسینی", "original_script", Script: "Arab"),
        ],
        EntryReader.Read(Person)!.Aliases);

    [Fact]
    public void Births_are_as_precise_as_printed() =>
        Assert.Equal(["1991", "about 1990-04"], EntryReader.Read(Person)!.Births.Select(birth => birth.ToString()));

    [Theory]
    [InlineData("DOE, John, Tehran, Iran; DOB 1970 (individual) [SDGT].", "DOE, John")]
    [InlineData("ACME TRADING, Tehran, Iran; Website x [SDGT].", "ACME TRADING")]
    [InlineData("ACME TRADING CO., LTD., Tehran, Iran [SDGT].", "ACME TRADING CO., LTD.")]
    [InlineData("ACME (Arabic: شرکت, الف) (a.k.a. AC), Tehran [SDGT].", "ACME")]
    [InlineData("PATHFINDER (8P2482) Crude Oil Tanker Barbados flag; IMO 9577094 (vessel) [IRAN].", "PATHFINDER")]
    [InlineData("EP-GOM; Aircraft Model B747 (aircraft) [SDGT].", "EP-GOM")]
    public void The_main_name_ends_where_names_or_places_begin(string line, string name) => Assert.Equal(name, EntryReader.Read(line)!.Name);

    [Fact]
    public void A_line_without_a_programme_is_no_entry()
    {
        Assert.False(EntryReader.LooksLikeEntry("See the press release [link]."));
        Assert.Null(EntryReader.Read("DOE, John; DOB 1970 (individual)."));
    }
}
