using Microsoft.AspNetCore.Http;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Tests.Api.Answers;

public sealed class OutputFormatsTests
{
    [Theory]
    [InlineData("", null, OutputFormat.Json)]
    [InlineData("", "*/*", OutputFormat.Json)]
    [InlineData("", "text/html,application/xhtml+xml,*/*;q=0.8", OutputFormat.Json)]
    [InlineData("", "text/csv", OutputFormat.Csv)]
    [InlineData("", "text/*", OutputFormat.Csv)]
    [InlineData("", "application/json;q=0.5, application/x-ndjson", OutputFormat.Ndjson)]
    [InlineData("", "application/json;q=0, text/csv;q=0.1", OutputFormat.Csv)]
    [InlineData("", "text/html", null)]
    [InlineData("?format=csv", "application/json", OutputFormat.Csv)]
    [InlineData("?format=NDJSON", null, OutputFormat.Ndjson)]
    [InlineData("?format=xml", "application/json", null)]
    [InlineData("?format=", null, null)]
    [InlineData("?format=json&format=csv", null, null)]
    public void The_parameter_decides_before_the_header(string query, string? accept, OutputFormat? expected)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new(query);
        if (accept is not null) request.Headers.Accept = accept;

        Assert.Equal(expected, OutputFormats.AskedBy(request));
    }

    [Fact]
    public async Task A_format_that_we_do_not_write_is_not_acceptable()
    {
        var exchange = new Exchange("/api/things?format=xml");

        await exchange.AnswerAsync(Answer.Value(exchange.Request, 1));

        Assert.Equal(406, exchange.Response.StatusCode);
    }
}
