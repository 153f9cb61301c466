using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SanctionsTracker.Tests.Loopback;

/// <summary>A real HTTP server on a free loopback port that answers what a test tells it to.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<RequestDelegate>> _scripts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly WebApplication _application;
    private readonly TimeProvider _time;

    private LoopbackServer(TimeProvider time)
    {
        _time = time;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>What was asked, in order of arrival.</summary>
    public IReadOnlyCollection<RecordedRequest> Requests => _requests;

    public Uri Address { get; private set; } = null!;

    public static async Task<LoopbackServer> StartAsync(TimeProvider? time = null)
    {
        var server = new LoopbackServer(time ?? TimeProvider.System);
        await server._application.StartAsync();
        var addresses = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.Address = new Uri(addresses.Addresses.Single());
        return server;
    }

    public Uri At(string path) => new(Address, path);

    /// <summary>Scripts the answers to a path, one for each request; the last one goes on for ever. The path is matched with its
    /// query first, then without.</summary>
    public LoopbackServer Answer(string path, params RequestDelegate[] answers)
    {
        _scripts[path] = new ConcurrentQueue<RequestDelegate>(answers);
        return this;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        _requests.Enqueue(new RecordedRequest(
            request.Path + request.QueryString,
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            _time.GetUtcNow()));
        return Next(request.Path + request.QueryString) is { } answer || (answer = Next(request.Path)) is not null
            ? answer(context)
            : Answers.Status(404)(context);
    }

    private RequestDelegate? Next(string path)
    {
        if (!_scripts.TryGetValue(path, out var script)) return null;
        if (script.Count > 1 && script.TryDequeue(out var answer)) return answer;
        return script.TryPeek(out var last) ? last : null;
    }
}
