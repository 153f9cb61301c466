using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SanctionsTracker.Tests.Digests.Sending;

/// <summary>A receiver on a free loopback port that does with each connection what a test says, beyond what a server of HTTP would do.</summary>
internal sealed class RawReceiver : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<Stream, CancellationToken, Task> _serve;
    private readonly X509Certificate2? _certificate;
    private readonly Task _accepting;
    private int _connections;

    /// <param name="serve">What it does when the request's head has come.</param>
    /// <param name="certificate">For TLS; null for plain text.</param>
    public RawReceiver(Func<Stream, CancellationToken, Task> serve, X509Certificate2? certificate = null)
    {
        (_serve, _certificate) = (serve, certificate);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Connections => _connections;

    public string Address => $"{(_certificate is null ? "http" : "https")}://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}/hook";

    public static RawReceiver Answering(string answer) =>
        new((stream, cancellation) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), cancellation).AsTask());

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true) serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        Interlocked.Increment(ref _connections);
        using var connection = client;
        try
        {
            await using var stream = await OpenAsync(client.GetStream());
            if (await HasHeadAsync(stream)) await _serve(stream, _end.Token);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // the other side has gone, which is what many a test is about
        }
    }

    private async Task<Stream> OpenAsync(NetworkStream stream)
    {
        if (_certificate is null) return stream;
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _end.Token);
        return secure;
    }

    private async Task<bool> HasHeadAsync(Stream stream)
    {
        var buffer = new byte[16 * 1024];
        var head = "";
        while (!head.Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, _end.Token) is var count and > 0)
            head += Encoding.Latin1.GetString(buffer, 0, count);
        return head.Contains("\r\n\r\n", StringComparison.Ordinal);
    }
}
