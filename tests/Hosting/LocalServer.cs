using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Hosting;

/// <summary>The app as <c>serve</c> runs it, on its real server and a free port of this machine, without timers.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _app;

    private LocalServer(TemporaryFolder folder, WebApplication app) => (_folder, _app) = (folder, app);

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.First());

    public static async Task<LocalServer> StartAsync(params string[] settings)
    {
        var folder = new TemporaryFolder();
        var app = LocalHost.BuildServer(new LocalSettings(
            folder.Path, "http://127.0.0.1:0", Recorded: false, ["--Timers:Enabled=false", "--Logging:LogLevel:Default=Error", .. settings]));
        await app.StartAsync();
        return new(folder, app);
    }

    /// <summary>Sends bytes as they are and reads until the server closes the connection.</summary>
    /// <returns>All that it sent.</returns>
    public async Task<string> SendAsync(string request, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), cancellationToken);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, cancellationToken);
        }
        catch (IOException)
        {
            // Cut off: what came before counts.
        }

        return Encoding.ASCII.GetString(answer.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
