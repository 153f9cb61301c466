using SanctionsTracker.Designations;
using SanctionsTracker.Events.Uploads;

namespace SanctionsTracker.Tests.Events;

public sealed class UploadedEventsTests
{
    [Fact]
    public void A_table_with_our_headers_needs_no_mapping()
    {
        var read = Read(
            """
            date,country,kind,title,url
            2019-07-19,IRN,seizure,A tanker is seized,https://example.org/a
            2019-07,Iran,,A month,
            2019,IR,,A year,
            """);

        Assert.Empty(read.Rejected);
        Assert.Equal(["2019-07-19", "2019-07", "2019"], read.Events.Select(one => one.Date.Value));
        Assert.All(read.Events, one => Assert.Equal("IRN", one.Countries.Single().Value));
        Assert.Equal(("seizure", "A tanker is seized", "https://example.org/a"), (read.Events[0].Kind, read.Events[0].Title, read.Events[0].Url));
        Assert.Equal((null, null), (read.Events[1].Kind, read.Events[1].Url));
    }

    [Fact]
    public void Other_headers_are_mapped_whatever_their_case_and_the_blanks_around_them()
    {
        var read = Read("Number,DATE , Vessel\n1,2019,Grace", Mapping(("date", "Date"), ("title", "vessel")) with { Countries = Iran });

        Assert.Equal("Grace", read.Events.Single().Title);
        Assert.Equal(["DATE ", " Vessel"], read.Columns.Headers.Values);
        Assert.Equal(["Number"], read.Columns.Unused);
    }

    [Fact]
    public void A_constant_stands_for_all_rows_over_a_column_of_its_name()
    {
        var read = Read("date,country,kind,title\n2019,SYR,a,One", new() { Countries = Iran, Kind = "incident" });

        Assert.Equal(("IRN", "incident"), (read.Events.Single().Countries.Single().Value, read.Events.Single().Kind));
        Assert.Equal(["country", "kind"], read.Columns.Unused);
    }

    [Fact]
    public void Quoted_texts_may_hold_separators_quotes_and_line_breaks()
    {
        var read = Read("date,country,title\r\n2019,IRN,\"A \"\"Grace\"\", seized\r\nat night\"\r\nnonsense,IRN,Two\r\n");

        Assert.Equal("A \"Grace\", seized at night", read.Events.Single().Title);
        Assert.Equal((2, 4), (read.Rejected.Single().Row, read.Rejected.Single().Line));
    }

    [Theory]
    [InlineData("date;country;title\n2019;IRN;One, two")]
    [InlineData("date\tcountry\ttitle\n2019\tIRN\tOne, two")]
    public void Semicolons_and_tabs_part_fields_too(string text) => Assert.Equal("One, two", Read(text).Events.Single().Title);

    [Fact]
    public void Markup_in_a_title_stays_text() =>
        Assert.Equal("<b>One</b> <script>alert(1)</script>", Read("date,country,title\n2019,IRN,<b>One</b> <script>alert(1)</script>").Events.Single().Title);

    [Fact]
    public void An_event_concerns_every_country_that_its_field_names()
    {
        var read = Read("date,country,title\n2014,\"Syria, Russia, Iran\",One", new() { CountrySeparator = "," });

        Assert.Equal(["SYR", "RUS", "IRN"], read.Events.Single().Countries.Select(country => country.Value));
    }

    [Fact]
    public void Every_bad_row_is_told_with_its_line_and_all_that_is_wrong_with_it()
    {
        var read = Read(
            """
            date,country,title,url
            2019-13-01,IRN,One,
            ,Atlantis,,ftp://example.org
            2019,IRN,Three,https://example.org
            """);

        Assert.Equal(3, read.Events.Single().Row);
        Assert.Equal(
            [
                new RejectedRow(1, 2, "'2019-13-01' is no date that is read here (yyyy, yyyy-MM, yyyy-MM-dd)"),
                new RejectedRow(2, 3, "it has no date; no country is known as 'Atlantis'; it has no title; 'ftp://example.org' is no address that begins with http:// or https://"),
            ],
            read.Rejected);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("Lloyd")]
    [InlineData("/relative")]
    [InlineData("http://")]
    [InlineData("https://example.org/a b")]
    [InlineData("file:///etc/passwd")]
    public void What_is_no_web_address_is_no_url(string url) =>
        Assert.Contains("is no address that begins with http:// or https://", Read($"date,country,title,url\n2019,IRN,One,{url}").Rejected.Single().Reason, StringComparison.Ordinal);

    [Fact]
    public void A_text_with_an_unquoted_separator_is_a_bad_row() =>
        Assert.Equal(
            "it has 4 fields under 3 headers: a text that holds the separator needs quotes",
            Read("date,country,title\n2019,IRN,One, two").Rejected.Single().Reason);

    [Fact]
    public void Empty_fields_beyond_the_headers_do_no_harm() => Assert.Single(Read("date,country,title\n2019,IRN,One,,,").Events);

    [Fact]
    public void Text_after_a_closing_quote_is_a_bad_row() =>
        Assert.Equal(
            "text stands after a closing quote: a quote inside a quoted text is written twice",
            Read("date,country,title\n2019,IRN,\"One\" two\n2020,IRN,Two").Rejected.Single().Reason);

    [Fact]
    public void A_quote_that_is_never_closed_fails_the_upload_and_swallows_no_rows() =>
        Assert.Equal(
            "A quote that opens in the record of line 3 is never closed, so nothing after it can be read.",
            Assert.Throws<UnreadableUploadException>(() => Read("date,country,title\n2019,IRN,One\n2019,IRN,\"Two\n2020,IRN,Three\n")).Message);

    [Theory]
    [InlineData("Number,Date,Vessel\n1,2019,Grace", "No header says what is the country. Those there are: Number, Date, Vessel. Map one with columns=country:HEADER, or give one for all with country=IRN.")]
    [InlineData("country,title\nIRN,One", "No header says what is the date. Those there are: country, title. Map one with columns=date:HEADER.")]
    [InlineData("date,date,country,title\n2019,2020,IRN,One", "The header 'date' stands there 2 times, and the date can be under one only.")]
    [InlineData("date,country,title\n", "There is no row in the body. DELETE takes a set away.")]
    [InlineData("", "The body is empty: a header and a row for each event are needed.")]
    [InlineData("[]", "The array in the body is empty: an object for each event is needed.")]
    [InlineData("""{"date":"2019"}""", "The body must be a JSON array of objects, one for each event.")]
    [InlineData("[{\"date\":\n\"2019\"", "The body is no JSON: line 2, byte 7 of it.")]
    [InlineData("""[{"title":"One"}]""", "No header says what is the date. Those there are: title. Map one with columns=date:HEADER.")]
    public void What_is_no_table_of_events_is_refused_with_a_way_out(string text, string reason) =>
        Assert.Equal(reason, Assert.Throws<UnreadableUploadException>(() => Read(text)).Message);

    [Fact]
    public void A_mapped_header_that_is_not_there_is_named() =>
        Assert.Equal(
            "There is no header 'Vesel' for the title. Those there are: Date, Vessel. Map one with columns=title:HEADER.",
            Assert.Throws<UnreadableUploadException>(() => Read("Date,Vessel\n2019,Grace", Mapping(("title", "Vesel")) with { Countries = Iran })).Message);

    [Fact]
    public void Objects_of_JSON_are_rows_and_their_lists_are_several_texts()
    {
        var read = Read(
            """
            [
              {"date": 2019, "actors": ["Iran", "US"], "title": "Größe \u003cb\u003e", "sources": ["https://example.org/1", "https://example.org/2"]},
              {"date": "2019-04", "actors": "SYR", "title": "Two", "sources": [], "confidence": {"level": 1}}
            ]
            """,
            Mapping(("country", "actors"), ("url", "sources")));

        Assert.Empty(read.Rejected);
        Assert.Equal(["IRN", "USA"], read.Events[0].Countries.Select(country => country.Value));
        Assert.Equal(("2019", "Größe <b>", "https://example.org/1"), (read.Events[0].Date.Value, read.Events[0].Title, read.Events[0].Url));
        Assert.Null(read.Events[1].Url);
        Assert.Equal(["confidence"], read.Columns.Unused);
    }

    [Theory]
    [InlineData("""{"date":"2019","title":{"en":"One"}}""", "'title' is neither a readable text nor a number nor a list of them")]
    [InlineData("""{"date":"2019","title":["One","Two"]}""", "its title is a list")]
    [InlineData("""{"date":["2019","2020"],"title":"One"}""", "its date is a list")]
    [InlineData("""{"date":null,"title":"One"}""", "it has no date")]
    [InlineData("""{"date":"2019","title":"\ud800"}""", "'title' is neither a readable text nor a number nor a list of them")]
    [InlineData("""{"date":"2019","title":"a\u0007b"}""", "its title holds a control character")]
    [InlineData("7", "it is no object")]
    public void An_object_that_is_no_event_is_a_bad_row_of_its_line(string json, string reason)
    {
        var read = Read($"[\n{{\"date\":\"2019\",\"title\":\"One\"}},\n\n{json}]", new() { Countries = Iran });

        Assert.Equal(new RejectedRow(2, 4, reason), read.Rejected.Single());
    }

    [Fact]
    public void An_upload_has_50000_rows_at_most()
    {
        var text = "date,country,title\n" + string.Concat(Enumerable.Repeat("2019,IRN,One\n", UploadedEvents.MaximumRows + 1));

        Assert.Equal("An upload may have 50000 rows, and this one has more.", Assert.Throws<UnreadableUploadException>(() => Read(text)).Message);
    }

    private static readonly CountryCode[] Iran = [new("IRN")];

    private static UploadedEvents Read(string text, EventMapping? mapping = null) => UploadedEvents.Read(new(text, "utf-8"), mapping ?? new());

    private static EventMapping Mapping(params (string Field, string Header)[] headers) => new()
    {
        Headers = headers.ToDictionary(one => Enum.Parse<EventField>(one.Field, ignoreCase: true), one => one.Header),
    };
}
