using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Events;

public sealed class PutEventSetTests
{
    [Fact]
    public async Task An_upload_answers_what_came_of_it()
    {
        const string Text = "date,country,title,remark\n2020-05-01,IRN;SYR,Two,x\n2019,IRN,One,y\n2019,IRN,One,z\n";
        await using var api = await TinyApi.StartAsync();

        var (status, body) = await api.PutAsync("/api/events/incidents?name=Incidents&source=Us&split=country:;", Text);

        Assert.Equal(200, status);
        Assert.Equal(
            $$"""
            {"id":"incidents","name":"Incidents","source":"Us","result":"created","version":1,"changed_at":"2026-01-01T00:00:00Z","rows":3,"events":3,
            "duplicates":1,"by_country":{"IRN":3,"SYR":1},"first":{"value":"2019","precision":"year","text":null},
            "last":{"value":"2020-05-01","precision":"day","text":null},"encoding":"utf-8",
            "columns":{"date":"date","country":"country","title":"title"},"unused_columns":["remark"],
            "snapshot_sha256":"{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}}","skipped":[]}
            """.ReplaceLineEndings(""),
            body.GetRawText());
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_another_name_does()
    {
        await using var api = await TinyApi.StartAsync();
        const string Text = EventSetsApi.Header + "\n2019,IRN,,One,\n";

        await api.PutAsync("/api/events/a?name=A", Text);
        var (_, again) = await api.PutAsync("/api/events/a?name=A", Text.ReplaceLineEndings("\r\n"));
        var (_, renamed) = await api.PutAsync("/api/events/a", Text);

        Assert.Equal(("unchanged", 1), (again.GetProperty("result").GetString(), again.GetProperty("version").GetInt32()));
        Assert.Equal(("replaced", 2, "a"), (renamed.GetProperty("result").GetString(), renamed.GetProperty("version").GetInt32(), renamed.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task With_a_bad_row_nothing_is_stored_and_each_is_told()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PutAsync("/api/events/a", EventSetsApi.Header + "\n2018,IRN,,Before,\n");

        var (status, problem) = await api.PutAsync("/api/events/a", EventSetsApi.Header + "\n2019,IRN,,One,\nUnknown,IRN,,Two,\n2019,IRN,,,\n");

        Assert.Equal((400, "urn:sanctionstracker:bad-rows", 3), (status, problem.GetProperty("type").GetString(), problem.GetProperty("rows").GetInt32()));
        Assert.Equal(
            "2 of 3 rows cannot be read, and nothing was stored. The first is in line 3: 'Unknown' is no date that is read here (yyyy, yyyy-MM, yyyy-MM-dd). With on_error=skip the others are stored.",
            problem.GetProperty("detail").GetString());
        Assert.Equal(
            ["2 3 'Unknown' is no date that is read here (yyyy, yyyy-MM, yyyy-MM-dd)", "3 4 it has no title"],
            EventSetsApi.BadRows(problem.GetProperty("errors")));
        Assert.Equal(["Before"], await api.TitlesAsync("/api/events/a"));
    }

    [Fact]
    public async Task Asked_to_skip_bad_rows_it_loads_the_others_and_tells_those()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, body) = await api.PutAsync("/api/events/a?on_error=skip", EventSetsApi.Header + "\n2019,IRN,,One,\nUnknown,IRN,,Two,\n");

        Assert.Equal((200, 2, 1), (status, body.GetProperty("rows").GetInt32(), body.GetProperty("events").GetInt32()));
        Assert.Equal(3, body.GetProperty("skipped")[0].GetProperty("line").GetInt32());
        Assert.Equal(["One"], await api.TitlesAsync("/api/events/a"));
    }

    [Fact]
    public async Task Where_all_rows_are_bad_even_skipping_them_stores_nothing()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PutAsync("/api/events/a", EventSetsApi.Header + "\n2018,IRN,,Before,\n");

        var (status, problem) = await api.PutAsync("/api/events/a?on_error=skip", EventSetsApi.Header + "\nUnknown,IRN,,Two,\n");

        Assert.Equal((400, "urn:sanctionstracker:bad-rows"), (status, problem.GetProperty("type").GetString()));
        Assert.Equal(["Before"], await api.TitlesAsync("/api/events/a"));
    }

    [Fact]
    public async Task A_table_with_other_headers_dates_and_lists_is_mapped_by_parameters()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, _) = await api.PutAsync(
            "/api/events/a?columns=date:Day, local,country:Where,title:Ship&split=country:,&date_format=d-MMM-yy&date_format='about'%20MMM%20yyyy&kind=incident",
            "\"Day, local\",Where,Ship\n30-Apr-19,\"Iran, Gambia, The\",Grace\nabout Nov 2021,UAE,Hope\n");

        Assert.Equal(200, status);
        var items = (await api.GetAsync("/api/events/a")).GetProperty("items");
        Assert.Equal(
            """{"row":1,"date":{"value":"2019-04-30","precision":"day","text":null},"countries":["IRN","GMB"],"kind":"incident","title":"Grace","url":null}""",
            items[0].GetRawText());
        Assert.Equal("month", items[1].GetProperty("date").GetProperty("precision").GetString());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData(null)]
    public async Task An_array_of_objects_is_taken_as_well(string? type)
    {
        await using var api = await TinyApi.StartAsync();

        var (status, body) = await api.PutAsync(
            "/api/events/a?country=Iran", """[{"date":"2019-04","title":"One","kind":"incident","url":"https://example.org/"}]""", type);

        Assert.Equal((200, 1), (status, body.GetProperty("events").GetInt32()));
    }

    [Fact]
    public async Task A_spreadsheet_of_western_europe_is_read()
    {
        await using var api = await TinyApi.StartAsync();

        var (_, body) = await api.PutAsync("/api/events/a", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("date;country;title\n2019;Iran;Zürich\n"));

        Assert.Equal("windows-1252", body.GetProperty("encoding").GetString());
        Assert.Equal(["Zürich"], await api.TitlesAsync("/api/events/a"));
    }

    [Theory]
    [InlineData("/api/events/Iran", "'set' must be small letters and digits, in words joined by hyphens or underscores, at most 64 characters (iran-maritime), not 'Iran'.")]
    [InlineData("/api/events/designations", "'set' may not be 'designations', which is reserved.")]
    [InlineData("/api/events/a?columns=date", "'columns' must be such as date:Date,title:Vessel, of date, country, kind, title, url, not 'date'.")]
    [InlineData("/api/events/a?columns=day:Date", "'columns' must be such as date:Date,title:Vessel, of date, country, kind, title, url, not 'day:Date'.")]
    [InlineData("/api/events/a?columns=date:A,date:B", "'columns' maps the date twice.")]
    [InlineData("/api/events/a?columns=country:A&country=IRN", "'columns' maps the country, for which 'country' gives a constant: one of them is meant.")]
    [InlineData("/api/events/a?country=Atlantis", "'country' must name countries by code or name (IRN, IR or Iran), not 'Atlantis'.")]
    [InlineData("/api/events/a?split=title:,", "'split' must be the country and what parts several in one field, such as 'country:,' or 'country:;', not 'title:,'.")]
    [InlineData("/api/events/a?date_format=d", "'date_format' must be made of d, M and y, such as d-MMM-yy or dd/MM/yyyy, with a month where there is a day, not 'd'.")]
    [InlineData("/api/events/a?on_error=stop", "'on_error' must be refuse, skip, not 'stop'.")]
    public async Task What_cannot_be_meant_is_refused_and_said(string address, string detail)
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await api.PutAsync(address, EventSetsApi.Header + "\n2019,IRN,,One,\n");

        Assert.Equal((400, detail), (status, problem.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task What_is_no_table_is_refused_with_the_headers_that_it_has()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await api.PutAsync("/api/events/a", "When,What\n2019,One\n");

        Assert.Equal((400, "urn:sanctionstracker:unreadable-upload"), (status, problem.GetProperty("type").GetString()));
        Assert.Equal("No header says what is the date. Those there are: When, What. Map one with columns=date:HEADER.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_format_that_is_not_read_is_415()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await api.PutAsync("/api/events/a", "<xml/>", "application/xml");

        Assert.Equal((415, "Content-Type is 'application/xml'. Read are text/csv and application/json."), (status, problem.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task A_compressed_body_is_415()
    {
        await using var api = await TinyApi.StartAsync();
        using var content = new ByteArrayContent([0x1F, 0x8B]);
        content.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(415, (int)(await api.Client.PutAsync(new Uri("/api/events/a", UriKind.Relative), content)).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Too_large_a_body_is_413_whether_or_not_it_says_its_length(bool told)
    {
        await using var api = await TinyApi.StartAsync();
        using HttpContent content = told ? new ByteArrayContent(new byte[(8 * 1024 * 1024) + 1]) : new StreamContent(new Endless());

        var answer = await api.Client.PutAsync(new Uri("/api/events/a", UriKind.Relative), content);

        Assert.Equal(413, (int)answer.StatusCode);
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("A set of events may take 8 MiB. Put the events into several sets.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Only_the_owner_may_write()
    {
        await using var api = await TinyApi.StartAsync(ownerKeySha256: new string('0', 64));

        Assert.Equal(403, (await api.PutAsync("/api/events/a", EventSetsApi.Header + "\n2019,IRN,,One,\n")).Status);
        Assert.Equal(403, (await api.DeleteAsync("/api/events/a")).Status);
    }

    /// <summary>Bytes without an end, whose length nobody can tell beforehand.</summary>
    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
