using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedKingdom;
using static SanctionsTracker.Tests.Sources.UnitedKingdom.UkFile;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

public sealed class UkRegimeTests
{
    [Theory]
    [InlineData("The Iran (Sanctions) Regulations 2023", "Iran", "IRN")]
    [InlineData("The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019", "Iran (Nuclear)", "IRN")]
    [InlineData("The Afghanistan (Sanctions) (EU Exit) Regulations 2020", "Afghanistan", "AFG")]
    [InlineData("The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019", "Republic of Belarus", "BLR")]
    [InlineData("The Republic of Guinea-Bissau (Sanctions) (EU Exit) Regulations 2019", "Republic of Guinea-Bissau", "GNB")]
    [InlineData("The Democratic People’s Republic of Korea (Sanctions) (EU Exit) Regulations 2019", "Democratic People's Republic of Korea", "PRK")]
    [InlineData("The Democratic Republic of the Congo (Sanctions) (EU Exit) Regulations 2019", "Democratic Republic of the Congo", "COD")]
    [InlineData("The Bosnia and Herzegovina (Sanctions) (EU Exit) Regulations 2020", "Bosnia and Herzegovina", "BIH")]
    [InlineData("The Central African Republic (Sanctions) (EU Exit) Regulations 2020", "Central African Republic", "CAF")]
    [InlineData("The Guinea (Sanctions) (EU Exit) Regulations 2019", "Guinea", "GIN")]
    [InlineData("The Haiti (Sanctions) Regulations 2022", "Haiti", "HTI")]
    [InlineData("The Iraq (Sanctions) (EU Exit) Regulations 2020", "Iraq", "IRQ")]
    [InlineData("The Libya (Sanctions) (EU Exit) Regulations 2020", "Libya", "LBY")]
    [InlineData("The Mali (Sanctions) (EU Exit) Regulations 2020", "Mali", "MLI")]
    [InlineData("The Myanmar (Sanctions) Regulations 2021", "Myanmar", "MMR")]
    [InlineData("The Nicaragua (Sanctions) (EU Exit) Regulations 2020", "Nicaragua", "NIC")]
    [InlineData("The Russia (Sanctions) (EU Exit) Regulations 2019", "Russia", "RUS")]
    [InlineData("The Somalia (Sanctions) (EU Exit) Regulations 2020", "Somalia", "SOM")]
    [InlineData("The South Sudan (Sanctions) (EU Exit) Regulations 2019", "South Sudan", "SSD")]
    [InlineData("The Sudan (Sanctions) (EU Exit) Regulations 2020", "Sudan", "SDN")]
    [InlineData("The Syria (Sanctions) (EU Exit) Regulations 2019", "Syria", "SYR")]
    [InlineData("The Venezuela (Sanctions) (EU Exit) Regulations 2019", "Venezuela", "VEN")]
    [InlineData("The Yemen (Sanctions) (EU Exit) Regulations 2020", "Yemen", "YEM")]
    [InlineData("The Zimbabwe (Sanctions) (EU Exit) Regulations 2019", "Zimbabwe", "ZWE")]
    [InlineData("The Lebanon (Sanctions) (Assassination of Rafiq Hariri and others) (EU Exit) Regulations 2020", "Lebanon (Assassination of Rafiq Hariri and others)", "LBN")]
    [InlineData("The Global Human Rights Sanctions Regulations 2020", "Global Human Rights", null)]
    [InlineData("The Global Anti-Corruption Sanctions Regulations 2021", "Global Anti-Corruption", null)]
    [InlineData("The Counter-Terrorism (Sanctions) (EU Exit) Regulations 2019", "Counter-Terrorism", null)]
    [InlineData("The Counter-Terrorism (International Sanctions) (EU Exit) Regulations 2019", "Counter-Terrorism (International Sanctions)", null)]
    [InlineData("Isil (Da'esh) and Al-Qaeda (United Nations Sanctions) (EU Exit) Regulations 2019", "Isil (Da'esh) and Al-Qaeda", null)]
    [InlineData("The Cyber (Sanctions) (EU Exit) Regulations 2020", "Cyber", null)]
    [InlineData("The Chemical Weapons (Sanctions) (EU Exit) Regulations 2019", "Chemical Weapons", null)]
    [InlineData("The Unauthorised Drilling Activities in the Eastern Mediterranean (Sanctions) (EU Exit) Regulations 2020", "Unauthorised Drilling Activities in the Eastern Mediterranean", null)]
    public void Regulations_are_about_a_country_or_a_theme(string title, string name, string? country)
    {
        var regime = UkRegime.Find(title);

        Assert.Equal((title, name, country), (regime?.Code, regime?.Name, regime?.Country?.Value));
    }

    [Fact]
    public void The_programme_is_found_by_its_title_and_by_its_name()
    {
        Assert.Equal([Iran], Mapped(Person()).Programmes);
        Assert.True(ProgrammeNames.Match(UkSource.List, Iran, "iran"));
        Assert.True(ProgrammeNames.Match(UkSource.List, Iran, "the iran (sanctions) regulations 2023"));
        Assert.False(ProgrammeNames.Match(UkSource.List, "The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019", "Iran"));
    }

    [Fact]
    public void Regulations_about_nothing_that_we_know_reject_their_entries() => Assert.Equal(
        "The RegimeName \"The Atlantis (Sanctions) Regulations 2027\" is none that we know.",
        Rejected(Person(regime: "The Atlantis (Sanctions) Regulations 2027")).Reason);
}
