using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Tests.Api;

/// <summary>One request and its answer, without a server.</summary>
internal sealed class Exchange
{
    private readonly DefaultHttpContext _context = new()
    {
        RequestServices = new ServiceCollection()
            .AddLogging()
            .ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions))
            .BuildServiceProvider(),
    };

    public Exchange(string address = "/api/things")
    {
        var parts = address.Split('?', 2);
        Request.Method = "GET";
        Request.Path = parts[0];
        if (parts.Length == 2) Request.QueryString = new("?" + parts[1]);
        _context.Response.Body = new MemoryStream();
    }

    public HttpRequest Request => _context.Request;

    public HttpResponse Response => _context.Response;

    public byte[] Body => ((MemoryStream)Response.Body).ToArray();

    public async Task<string> AnswerAsync(IResult result)
    {
        await result.ExecuteAsync(_context);
        return Encoding.UTF8.GetString(Body);
    }
}
