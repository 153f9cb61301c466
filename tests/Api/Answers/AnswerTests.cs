using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Tests.Api.Answers;

public sealed class AnswerTests
{
    [Fact]
    public async Task A_failure_becomes_a_problem_that_tells_nothing_of_it()
    {
        var exchange = new Exchange();

        var body = await exchange.AnswerAsync(await Answer.To(exchange.Request, IResult (_) => throw new InvalidOperationException("password=1234")));

        Assert.Equal(500, exchange.Response.StatusCode);
        Assert.StartsWith("application/problem+json", exchange.Response.ContentType, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", body, StringComparison.Ordinal);
        using var problem = JsonDocument.Parse(body);
        Assert.Equal(["type", "title", "status", "detail"], problem.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_value_that_cannot_be_written_is_a_failure_too()
    {
        var exchange = new Exchange();

        await exchange.AnswerAsync(await Answer.To(exchange.Request, _ => Answer.Value(exchange.Request, new { Number = double.NaN })));

        Assert.Equal(500, exchange.Response.StatusCode);
        Assert.StartsWith("application/problem+json", exchange.Response.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_the_askers_mistake()
    {
        var exchange = new Exchange();

        await exchange.AnswerAsync(await Answer.To(exchange.Request, IResult (_) => throw new BadHttpRequestException("Unexpected end of request content.")));

        Assert.Equal(400, exchange.Response.StatusCode);
    }

    [Fact]
    public async Task A_value_is_json()
    {
        var exchange = new Exchange();

        var body = await exchange.AnswerAsync(Answer.Value(exchange.Request, new { PortOfCall = "Bandar Abbas", Tonnage = (int?)null }));

        Assert.Equal("""{"port_of_call":"Bandar Abbas","tonnage":null}""", body);
        Assert.Equal("application/json; charset=utf-8", exchange.Response.ContentType);
        Assert.Equal("nosniff", exchange.Response.Headers.XContentTypeOptions);
    }

    [Fact]
    public async Task A_page_leaves_out_a_total_that_it_does_not_know()
    {
        var exchange = new Exchange();

        Assert.Equal("""{"items":[1,2],"next":null}""", await exchange.AnswerAsync(Answer.Page(exchange.Request, new Page<int>([1, 2]))));
    }

    [Fact]
    public async Task A_page_with_more_to_come_says_where_without_the_key()
    {
        var exchange = new Exchange("/api/things?country=IRN&code=secret&clientId=me&cursor=old&format=json");

        var body = await exchange.AnswerAsync(Answer.Page(exchange.Request, new Page<int>([1], Next: "abc", Total: 9)));

        Assert.Equal("""{"items":[1],"next":"abc","total":9}""", body);
        Assert.Equal("</api/things?country=IRN&format=json&cursor=abc>; rel=\"next\"", exchange.Response.Headers.Link);
    }

    [Fact]
    public async Task What_the_asker_holds_already_is_not_sent_again()
    {
        var first = new Exchange();
        await first.AnswerAsync(Answer.Value(first.Request, new { A = 1 }));
        var second = new Exchange();
        second.Request.Headers.IfNoneMatch = $"\"other\", {first.Response.Headers.ETag}";

        var body = await second.AnswerAsync(Answer.Value(second.Request, new { A = 1 }));

        Assert.Equal(304, second.Response.StatusCode);
        Assert.Equal("", body);
        Assert.Equal(first.Response.Headers.ETag, second.Response.Headers.ETag);
    }

    [Fact]
    public async Task What_changed_is_sent_again()
    {
        var first = new Exchange();
        await first.AnswerAsync(Answer.Value(first.Request, new { A = 1 }));
        var second = new Exchange();
        second.Request.Headers.IfNoneMatch = first.Response.Headers.ETag;

        Assert.Equal("""{"a":2}""", await second.AnswerAsync(Answer.Value(second.Request, new { A = 2 })));
    }

    [Fact]
    public async Task A_large_body_is_compressed_for_who_takes_that()
    {
        var exchange = new Exchange();
        exchange.Request.Headers.AcceptEncoding = "gzip, deflate, br;q=0";

        await exchange.AnswerAsync(Answer.Value(exchange.Request, new string('x', 5000)));

        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(exchange.Body), CompressionMode.Decompress), Encoding.UTF8);
        Assert.Equal("gzip", exchange.Response.Headers.ContentEncoding);
        Assert.Equal(5002, (await unpacked.ReadToEndAsync()).Length);
        Assert.Equal(exchange.Body.Length, exchange.Response.ContentLength);
    }

    [Fact]
    public async Task Ndjson_is_a_line_for_each_item()
    {
        var exchange = new Exchange("/api/things?format=ndjson");

        var body = await exchange.AnswerAsync(Answer.Page(exchange.Request, new Page<object>([new { A = 1 }, new { A = 2 }])));

        Assert.Equal("{\"a\":1}\n{\"a\":2}\n", body);
        Assert.Equal("application/x-ndjson; charset=utf-8", exchange.Response.ContentType);
    }

    [Fact]
    public async Task The_rows_of_a_value_may_be_others_than_itself()
    {
        var exchange = new Exchange("/api/things?format=csv");

        Assert.Equal("a\r\n1\r\n2\r\n", await exchange.AnswerAsync(Answer.Rows(exchange.Request, "whole", (object[])[new { A = 1 }, new { A = 2 }])));
    }
}
