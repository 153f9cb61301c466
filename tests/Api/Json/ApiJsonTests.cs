using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Tests.Api.Json;

public sealed class ApiJsonTests
{
    [Fact]
    public void Names_are_snake_case_and_what_is_absent_is_null() =>
        Assert.Equal("""{"listed_on":null,"legal_basis":[]}""", Json(new { ListedOn = (PartialDate?)null, LegalBasis = Array.Empty<string>() }));

    [Fact]
    public void A_date_tells_its_precision() =>
        Assert.Equal("""{"value":"2017-02","precision":"month","text":null}""", Json(PartialDate.OfMonth(2017, 2)));

    [Fact]
    public void A_date_keeps_the_publishers_words() =>
        Assert.Equal(
            """{"value":"1951","precision":"year","text":"circa 1951"}""",
            Json(PartialDate.OfYear(1951) with { Approximate = true, Text = "circa 1951" }));

    [Fact]
    public void A_date_that_is_approximate_says_so() =>
        Assert.Equal("""{"value":"1951","precision":"year","text":"about 1951"}""", Json(PartialDate.OfYear(1951) with { Approximate = true }));

    [Fact]
    public void A_time_is_in_UTC() =>
        Assert.Equal("\"2026-02-03T02:05:06.5Z\"", Json(new DateTimeOffset(2026, 2, 3, 4, 5, 6, 500, TimeSpan.FromHours(2))));

    [Fact]
    public void A_word_is_in_snake_case() => Assert.Equal("\"organisation\"", Json(TargetType.Organisation));

    [Fact]
    public void Codes_are_texts_and_keys() =>
        Assert.Equal("""{"IRN":"un"}""", Json(new Dictionary<CountryCode, ListId> { [new("IRN")] = new("un") }));

    [Fact]
    public void Keys_stay_as_they_are() => Assert.Equal("""{"NY.GDP.MKTP.KD.ZG":-21.6}""", Json(new Dictionary<string, double> { ["NY.GDP.MKTP.KD.ZG"] = -21.6 }));

    [Fact]
    public void Letters_of_every_script_are_written_as_they_are_and_markup_is_not() =>
        Assert.Equal("\"سپاه \\u003Cb\\u003E\"", Json("سپاه <b>"));

    [Theory]
    [InlineData("""{"name":"a","nam":"b"}""")]
    [InlineData("""{"name":"a","name":"b"}""")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{}""")]
    [InlineData("""{"name":"a","count":"3"}""")]
    public void What_is_not_exactly_the_shape_is_not_read(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Shape>(json, ApiJson.Options));

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, ApiJson.Options);

    private sealed record Shape(string Name, int Count = 0);
}
