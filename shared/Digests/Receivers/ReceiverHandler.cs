using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>Sets up the handler that requests to receivers go through: it believes nothing and follows nothing.</summary>
internal static class ReceiverHandler
{
    /// <summary>More headers than this, in KB, end the attempt.</summary>
    private const int MaximumHeadersKilobytes = 32;

    public static void Configure(SocketsHttpHandler handler, GuardedConnector connector, DigestsOptions options)
    {
        handler.ConnectCallback = connector.ConnectAsync;
        // A proxy would look the name up itself, and connect to what it finds.
        handler.UseProxy = false;
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.Credentials = null;
        handler.AutomaticDecompression = DecompressionMethods.None;
        handler.MaxResponseHeadersLength = MaximumHeadersKilobytes;
        // An answer is read to 64 KB and no further: what is left is not read away to keep the connection.
        handler.MaxResponseDrainSize = 0;
        handler.MaxConnectionsPerServer = options.ConcurrencyPerHost;
        handler.EnableMultipleHttp2Connections = false;
        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(2);
        handler.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30);
        // Our trace ids are nobody's business.
        handler.ActivityHeadersPropagator = null;
        // A certificate may name addresses to fetch its issuer or its revocation from: those fetches would be made from here, unchecked.
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
        };
    }
}
