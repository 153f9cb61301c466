using System.Net;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>Looks names up as the machine does.</summary>
internal sealed class DnsResolver : IHostResolver
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
        await Dns.GetHostAddressesAsync(host, cancellationToken);
}
