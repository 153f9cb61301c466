using System.Net;
using System.Net.Sockets;

namespace SanctionsTracker.Benchmarks.Hosting;

internal static class FreePort
{
    /// <summary>A port of the loopback that nobody listens on now.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
