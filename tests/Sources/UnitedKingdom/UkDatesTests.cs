using SanctionsTracker.Sources.UnitedKingdom;
using static SanctionsTracker.Tests.Sources.UnitedKingdom.UkFile;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

public sealed class UkDatesTests
{
    [Theory]
    [InlineData("25/01/2001", "2001-01-25")]
    [InlineData("dd/06/1945", "1945-06")]
    [InlineData("dd/mm/1945", "1945")]
    [InlineData("DD/MM/1945", "1945")]
    [InlineData("00/00/1945", "1945")]
    [InlineData("1973", "1973")]
    public void A_date_has_the_precision_that_is_known(string text, string value)
    {
        Assert.True(UkDates.TryRead(text, out var date));
        Assert.Equal(value, date.Value);
        Assert.Null(date.Text);
    }

    [Fact]
    public void A_day_without_a_month_is_kept_in_words()
    {
        Assert.True(UkDates.TryRead("15/mm/1945", out var date));
        Assert.Equal(("1945", "15/mm/1945"), (date.Value, date.Text));
    }

    [Theory]
    [InlineData("31/02/1970", true)]
    [InlineData("13/13/1970", true)]
    [InlineData("15/08/19yy", false)]
    [InlineData("about 1970", false)]
    [InlineData("1970-01-01", false)]
    public void What_is_no_date_is_not_read(string text, bool looksLikeDate)
    {
        Assert.False(UkDates.TryRead(text, out _));
        Assert.Equal(looksLikeDate, UkDates.LooksLikeDate(text));
    }

    [Fact]
    public void Every_date_of_birth_is_a_birth_and_the_same_one_twice_is_one()
    {
        var births = Mapped(Individual("<DOBs><DOB>dd/mm/1945</DOB><DOB>24/10/1972</DOB><DOB>24/10/1972</DOB></DOBs>")).Births;

        Assert.Equal(["1945", "1972-10-24"], births.Select(birth => birth.Date!.Value));
    }

    [Fact]
    public void A_date_of_birth_that_cannot_be_read_is_kept_in_words() =>
        Assert.Equal("15/08/19yy", Assert.Single(Mapped(Individual("<DOBs><DOB>15/08/19yy</DOB></DOBs>")).Births).Note);

    [Fact]
    public void A_day_that_does_not_exist_rejects_its_entry()
    {
        Assert.Equal("DOB is \"31/02/1970\": there is no such date.", Rejected(Individual("<DOBs><DOB>31/02/1970</DOB></DOBs>")).Reason);
        Assert.Equal("DateDesignated is \"31/02/2024\": there is no such date.", Rejected(Person(designated: "31/02/2024")).Reason);
    }

    [Fact]
    public void A_place_of_birth_is_a_birth_of_its_own()
    {
        var birth = Assert.Single(Mapped(Individual(
            "<BirthDetails><Location><TownOfBirth>Moni village, Shigal District</TownOfBirth><CountryOfBirth>Afghanistan</CountryOfBirth></Location></BirthDetails>")).Births);

        Assert.Equal(("Moni village, Shigal District, Afghanistan", "AFG"), (birth.Place, birth.Country?.Value));
    }
}
