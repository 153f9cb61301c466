using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacBirthTests
{
    [Theory]
    [InlineData("1951", "1951-01-01", "1951-01-01", "1951-12-31", "1951-12-31", "1951", null)]
    [InlineData("Apr 1961", "1961-04-01", "1961-04-01", "1961-04-30", "1961-04-30", "1961-04", null)]
    [InlineData("04 Sep 1972", "1972-09-04", "1972-09-04", "1972-09-04", "1972-09-04", "1972-09-04", null)]
    [InlineData("1951 to 1953", "1951-01-01", "1951-12-31", "1953-01-01", "1953-12-31", "1951", "1953")]
    [InlineData("Mar 1955 to Mar 1956", "1955-03-01", "1955-03-31", "1956-03-01", "1956-03-31", "1955-03", "1956-03")]
    [InlineData("21 Mar 1965 to 20 Mar 1966", "1965-03-21", "1965-03-21", "1966-03-20", "1966-03-20", "1965-03-21", "1966-03-20")]
    public void A_date_is_as_precise_as_its_words(
        string words, string fromBegin, string fromEnd, string toBegin, string toEnd, string value, string? until)
    {
        var birth = Born(words, OfacXml.Dates(fromBegin, fromEnd, toBegin, toEnd, range: until is not null));

        Assert.Equal((value, until), (birth.Date!.Value, birth.Until?.Value));
        Assert.Null(birth.Date.Text);
    }

    [Theory]
    [InlineData("circa 1957", false)]
    [InlineData("1957", true)]
    public void Circa_makes_it_approximate(string words, bool flag)
    {
        var birth = Born(words, OfacXml.Dates("1957-01-01", "1957-01-01", "1957-12-31", "1957-12-31", approximate: flag));

        Assert.Equal("about 1957", birth.Date!.ToString());
    }

    [Fact]
    public void Words_count_without_days_beside_them() =>
        Assert.Equal("1972-03-03", OfacXml.Record(OfacXml.Entity(OfacXml.Feature("Birthdate", "03 Mar 1972"))).Births[0].Date!.Value);

    [Theory]
    [InlineData("1960-01-01", "1960-12-31", "1960", null)]
    [InlineData("1960-02-01", "1960-02-29", "1960-02", null)]
    [InlineData("1960-02-01", "1960-03-15", "1960-02-01", "1960-03-15")]
    public void Other_words_are_kept_and_the_days_beside_them_count(string first, string last, string value, string? until)
    {
        var birth = Born("early in life", OfacXml.Dates(first, first, last, last));

        Assert.Equal((value, until, "early in life"), (birth.Date!.Value, birth.Until?.Value, birth.Date.Text));
    }

    [Theory]
    [InlineData("31 Feb 1961", "1961-03-03")]
    [InlineData("1961", "1961-02-31")]
    [InlineData("unknown", "")]
    public void A_date_that_does_not_exist_rejects_the_entity(string words, string day)
    {
        var feature = OfacXml.Feature("Birthdate", words, $"<valueDate id=\"1\">{OfacXml.Dates(day, day, day, day)}</valueDate>");

        var rejected = OfacXml.Rejected(OfacXml.Entity(feature));

        Assert.StartsWith("Birthdate is", rejected.Reason, StringComparison.Ordinal);
        Assert.Equal("10001", rejected.Id?.Value);
    }

    [Fact]
    public void A_place_of_birth_is_a_record_of_its_own_with_the_country_at_its_end()
    {
        var record = OfacXml.Record(OfacXml.Entity(OfacXml.Feature("Place of Birth", "Qomshaneh, Hamadan Province, Iran")));

        Assert.Equal([new Birth(Place: "Qomshaneh, Hamadan Province, Iran", Country: new CountryCode("IRN"))], record.Births);
        Assert.Empty(record.Countries);
    }

    [Fact]
    public void What_is_only_reported_is_said_so()
    {
        var feature = OfacXml.Feature("Birthdate", "1957", "<reliability refId=\"91479\">Reported</reliability><comments>per passport</comments>");

        Assert.Equal("reliability: Reported; per passport", OfacXml.Record(OfacXml.Entity(feature)).Births[0].Note);
    }

    private static Birth Born(string words, string days) =>
        Assert.Single(OfacXml.Record(OfacXml.Entity(OfacXml.Feature("Birthdate", words, $"<valueDate id=\"1\">{days}</valueDate>"))).Births);
}
