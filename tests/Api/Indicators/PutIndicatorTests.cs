using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Indicators;

public sealed class PutIndicatorTests
{
    private const string Own = "/api/indicators/IR/oil-income?name=Oil%20income&unit=million%20US%24&source=Central%20Bank%20of%20Iran";

    [Fact]
    public async Task An_upload_answers_its_counts()
    {
        await using var api = await TinyApi.StartAsync();

        var answer = await JsonAsync(await PutAsync(api, Own, "period,value\n1980,1\n1981,\n1982,3\n"));

        Assert.Equal("""["IRN","oil-income","Oil income","million US$","Central Bank of Iran","not stated"]""", Members(answer, "country", "code", "name", "unit", "source", "licence"));
        Assert.Equal("[3,2,1,2]", Members(answer, "rows", "values", "missing", "changed"));
        Assert.Equal("""["1980","1982","2026-01-01",[]]""", Members(answer, "first", "last", "vintage", "skipped"));
    }

    [Fact]
    public async Task What_was_uploaded_is_answered_as_any_series_is()
    {
        await using var api = await TinyApi.StartAsync();
        await PutAsync(api, Own, "period,value\n1980,1\n1981,\n1982,3.5\n");

        var series = await api.GetAsync("/api/indicators/IRN/oil-income");
        var listed = await api.GetAsync("/api/indicators/IRN");

        Assert.Equal([1, null, 3.5], series.GetProperty("values").EnumerateArray().Select(one => one.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : (double?)null));
        Assert.Equal("""["Central Bank of Iran","upload","upload:csv"]""", Members(series, "source", "source_id", "address"));
        Assert.Equal("oil-income", Assert.Single(listed.GetProperty("items").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_was_uploaded_stands_in_the_line_up()
    {
        await using var api = await TinyApi.StartAsync();
        await PutAsync(api, Own, "period,value\n1980,1\n1981,2\n");

        var lineup = await api.GetAsync("/api/lineup/IRN?from=1980&to=1981&indicators=oil-income");

        Assert.Equal([1.0, 2], lineup.GetProperty("periods").EnumerateArray().Select(period => period.GetProperty("indicators").GetProperty("oil-income").GetDouble()));
    }

    [Fact]
    public async Task Every_bad_row_is_told_and_nothing_stored()
    {
        await using var api = await TinyApi.StartAsync();

        var answer = await PutAsync(api, Own, "period,value\nx,1\n1980,y\n1981,3\n");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var problem = await JsonAsync(answer);
        Assert.Equal("urn:sanctionstracker:bad-rows", problem.GetProperty("type").GetString());
        Assert.Equal("""[[2,"period"],[3,"value"]]""", $"[{string.Join(',', problem.GetProperty("errors").EnumerateArray().Select(row => Members(row, "line", "column")))}]");
        Assert.Equal(HttpStatusCode.NotFound, (await api.AskAsync("/api/indicators/IRN/oil-income")).StatusCode);
    }

    [Fact]
    public async Task The_rows_that_were_skipped_are_told()
    {
        await using var api = await TinyApi.StartAsync();

        var answer = await JsonAsync(await PutAsync(api, $"{Own}&on_error=skip", "period,value\nx,1\n1981,3\n"));

        Assert.Equal(2, Assert.Single(answer.GetProperty("skipped").EnumerateArray()).GetProperty("line").GetInt32());
        Assert.Equal("[2,1,1]", Members(answer, "rows", "values", "changed"));
    }

    [Theory]
    [InlineData("/api/indicators/IRN/NY.GDP.MKTP.KD.ZG?unit=%25&source=me", HttpStatusCode.Conflict)]
    [InlineData("/api/indicators/IRN/own", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators/XX/own?unit=x&source=y", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators/IRN/a%20b?unit=x&source=y", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators/IRN/own?unit=x&source=y&on_error=perhaps", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators/IRN/own?unit=x&source=y&columns=when:Year", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators/IRN/own?unit=x&source=y&columns=period:Year&row=Iran", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators/IRN/own?unit=x&source=y&nonsense=1", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators/IRN/own?unit=x&source=y&row=Iraq", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_done_is_a_problem(string address, HttpStatusCode status)
    {
        await using var api = await TinyApi.StartAsync();

        var answer = await PutAsync(api, address, "period,value\n1980,1\n");

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_workbook_is_read_from_the_row_that_is_named()
    {
        await using var api = await TinyApi.StartAsync();
        var workbook = Tests.Indicators.Uploads.TinyWorkbook.Write(("Table", [["Country", 1980, 1981], ["IR Iran ", 5, "-"]]));

        var answer = await JsonAsync(await PutAsync(
            api, $"{Own}&row=IR%20Iran", workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

        Assert.Equal("[2,1,1]", Members(answer, "rows", "values", "missing"));
    }

    [Fact]
    public async Task Other_formats_are_not_read()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PutAsync(api, Own, [1], "application/pdf")).StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_not_read()
    {
        await using var api = await TinyApi.StartAsync();
        using var request = Request(Own, [0x1F, 0x8B], "text/csv");
        request.Content!.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await api.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_not_read()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PutAsync(api, Own, new byte[(16 * 1024 * 1024) + 1], "text/csv")).StatusCode);
    }

    [Fact]
    public async Task Only_the_owner_may_upload()
    {
        await using var api = await TinyApi.StartAsync(Convert.ToHexString(SHA256.HashData("mine"u8)));

        Assert.Equal(HttpStatusCode.Forbidden, (await PutAsync(api, Own, "period,value\n1980,1\n")).StatusCode);
        using var request = Request(Own, "period,value\n1980,1\n"u8.ToArray(), "text/csv");
        request.Headers.Add("x-owner-key", "mine");
        Assert.Equal(HttpStatusCode.OK, (await api.Client.SendAsync(request)).StatusCode);
    }

    private static Task<HttpResponseMessage> PutAsync(TinyApi api, string address, string table) =>
        PutAsync(api, address, Encoding.UTF8.GetBytes(table), "text/csv");

    private static async Task<HttpResponseMessage> PutAsync(TinyApi api, string address, byte[] content, string type)
    {
        using var request = Request(address, content, type);
        return await api.Client.SendAsync(request);
    }

    private static HttpRequestMessage Request(string address, byte[] content, string type)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue(type);
        return new(HttpMethod.Put, new Uri(address, UriKind.Relative)) { Content = body };
    }

    private static Task<JsonElement> JsonAsync(HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>();

    private static string Members(JsonElement of, params string[] names) => $"[{string.Join(',', names.Select(name => of.GetProperty(name).GetRawText()))}]";
}
