using System.Net;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>Looks up the addresses of a host's name.</summary>
public interface IHostResolver
{
    /// <exception cref="System.Net.Sockets.SocketException">The name is not known, or nobody could be asked.</exception>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
