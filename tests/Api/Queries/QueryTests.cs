using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Tests.Api.Queries;

public sealed class QueryTests
{
    [Fact]
    public async Task An_unknown_parameter_is_named_with_those_that_are_known()
    {
        var exchange = new Exchange("/api/things?countri=IRN&country=IRN");
        var query = new Query(exchange.Request);
        query.Country();
        query.Limit();

        using var problem = JsonDocument.Parse(await exchange.AnswerAsync(query.Problem()!));

        Assert.Equal(400, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("urn:sanctionstracker:unknown-parameter", problem.RootElement.GetProperty("type").GetString());
        Assert.Equal("Unknown here: countri. Known: country, format, limit.", problem.RootElement.GetProperty("detail").GetString());
        Assert.Equal("countri", problem.RootElement.GetProperty("unknown")[0].GetString());
        Assert.Equal(3, problem.RootElement.GetProperty("known").GetArrayLength());
    }

    [Theory]
    [InlineData("code=secret")]
    [InlineData("clientId=me&CODE=secret")]
    [InlineData("format=csv")]
    public void The_hosts_parameters_and_the_format_are_always_known(string query) => Assert.Null(Read(query).Problem());

    [Fact]
    public async Task Every_parameter_that_cannot_be_read_is_told_at_once()
    {
        var exchange = new Exchange("/api/things?limit=0&country=XX");
        var query = new Query(exchange.Request);
        query.Limit();
        query.Country();

        using var problem = JsonDocument.Parse(await exchange.AnswerAsync(query.Problem()!));

        Assert.Equal(
            "'limit' must be a whole number from 1 to 1000, not '0'. 'country' must be a country's ISO 3166-1 code (IRN or IR), not 'XX'.",
            problem.RootElement.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("", 50)]
    [InlineData("limit=1", 1)]
    [InlineData("limit=1000", 1000)]
    public void A_page_has_fifty_items_unless_asked_otherwise(string query, int expected) => Assert.Equal(expected, Accepted(query, read => read.Limit()));

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=ten")]
    [InlineData("limit=")]
    [InlineData("limit=1&limit=2")]
    [InlineData("limit=1.5")]
    [InlineData("limit=99999999999")]
    public void A_limit_out_of_range_is_refused(string query) => Refused(query, read => read.Limit());

    [Theory]
    [InlineData("country=IRN")]
    [InlineData("country=irn")]
    [InlineData("country=IR")]
    [InlineData("COUNTRY=ir")]
    public void A_country_has_two_codes(string query) => Assert.Equal(new CountryCode("IRN"), Accepted(query, read => read.Country()));

    [Fact]
    public void Several_countries_may_be_repeated_or_joined_with_commas() =>
        Assert.Equal(
            [new("IRN"), new("IRQ"), new("SYR")],
            Accepted("country=IR,IRQ&country=SY&country=IRN", read => read.Countries()));

    [Fact]
    public void One_wrong_country_of_several_is_refused() => Refused("country=IR,Atlantis", read => read.Countries());

    [Theory]
    [InlineData("from=1980", "1980")]
    [InlineData("from=1980-09", "1980-09")]
    [InlineData("from=1980-09-22", "1980-09-22")]
    public void A_date_may_leave_out_its_day(string query, string expected) => Assert.Equal(expected, Accepted(query, read => read.Date("from"))?.Value);

    [Theory]
    [InlineData("from=1980-02-31")]
    [InlineData("from=22.09.1980")]
    [InlineData("from=80")]
    public void A_date_that_does_not_exist_is_refused(string query) => Refused(query, read => read.Date("from"));

    [Fact]
    public void A_day_is_whole() => Assert.Equal(new DateOnly(2021, 6, 1), Accepted("as_of=2021-06-01", read => read.Day("as_of")));

    [Theory]
    [InlineData("as_of=2021-06")]
    [InlineData("as_of=2021-02-29")]
    public void A_day_that_is_not_whole_is_refused(string query) => Refused(query, read => read.Day("as_of"));

    [Theory]
    [InlineData("since=2026-02-03T04:05:06Z", "2026-02-03T04:05:06+00:00")]
    [InlineData("since=2026-02-03T04:05:06.789Z", "2026-02-03T04:05:06.789+00:00")]
    [InlineData("since=2026-02-03T04:05", "2026-02-03T04:05:00+00:00")]
    [InlineData("since=2026-02-03T04:05:06%2B02:00", "2026-02-03T02:05:06+00:00")]
    [InlineData("since=2026-02-03T04:05:06+02:00", "2026-02-03T02:05:06+00:00")]
    [InlineData("since=2026-02-03", "2026-02-03T00:00:00+00:00")]
    public void A_time_is_taken_as_UTC_unless_it_has_an_offset(string query, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Accepted(query, read => read.Time("since")));

    [Fact]
    public void A_time_without_a_date_is_refused() => Refused("since=04:05", read => read.Time("since"));

    [Theory]
    [InlineData("type=vessel")]
    [InlineData("type=Vessel")]
    public void A_word_is_read_whatever_its_case(string query) => Assert.Equal(TargetType.Vessel, Accepted(query, read => read.OneOf<TargetType>("type")));

    [Theory]
    [InlineData("type=ship")]
    [InlineData("type=2")]
    public void A_word_that_is_none_of_the_set_is_refused(string query) => Refused(query, read => read.OneOf<TargetType>("type"));

    [Fact]
    public void Several_words_may_be_given() =>
        Assert.Equal([TargetType.Vessel, TargetType.Person], Accepted("type=vessel,person", read => read.AnyOf<TargetType>("type")));

    [Fact]
    public void A_cursor_brings_back_the_position_that_it_was_made_of()
    {
        var cursor = Cursor.Write(new Position("un", 42));

        Assert.Matches("^[A-Za-z0-9_-]+$", cursor);
        Assert.Equal(new Position("un", 42), Accepted($"cursor={cursor}", read => read.Cursor<Position>()));
    }

    [Theory]
    [InlineData("cursor=abc")]
    [InlineData("cursor=!!!")]
    [InlineData("cursor=bnVsbA")]
    [InlineData("cursor=e30")]
    [InlineData("cursor=eyJsaXN0IjpudWxsLCJjb21taXQiOjF9")]
    public void A_cursor_that_we_did_not_make_is_refused(string query) => Refused(query, read => read.Cursor<Position>());

    private static Query Read(string query) => new(new Exchange($"/api/things?{query}").Request);

    private static T Accepted<T>(string query, Func<Query, T> read)
    {
        var parameters = Read(query);
        var value = read(parameters);
        Assert.Null(parameters.Problem());
        return value;
    }

    private static void Refused<T>(string query, Func<Query, T> read)
    {
        var parameters = Read(query);
        read(parameters);
        Assert.NotNull(parameters.Problem());
    }

    private sealed record Position(string List, int Commit);
}
