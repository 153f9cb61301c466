using System.Net;
using System.Net.Sockets;

namespace SanctionsTracker.Fetching;

/// <summary>Which machines a link that a publisher gave may lead to. The owner's own settings are not held to it.</summary>
/// <remarks>Which addresses are of the public internet, <see cref="PublicAddresses"/> says, as for receivers of webhooks.</remarks>
public sealed class AddressPolicy
{
    // RFC 6761, 6762, 8375 and 9476, and what home routers and clouds answer to.
    private static readonly string[] LocalNames = ["localhost", "local", "localdomain", "internal", "intranet", "lan", "home.arpa", "alt", "onion"];

    private readonly bool _any;

    private AddressPolicy(bool any) => _any = any;

    /// <summary>Machines on the public internet alone.</summary>
    public static AddressPolicy PublicOnly { get; } = new(any: false);

    /// <summary>Every machine: those that the owner names, and tests on this one.</summary>
    public static AddressPolicy Any { get; } = new(any: true);

    /// <summary>Whether a machine of this address may be connected to.</summary>
    public bool Allows(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return _any || PublicAddresses.Fault(plain) is null;
    }

    /// <summary>Whether a link may be kept, shown and followed: http or https, without a user's name, to a host that is not local by its name. What a
    /// name stands for is asked when it is connected to.</summary>
    public bool Allows(Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (!IsPlain(link)) return false;
        if (HostName.Of(link) is not { } host) return false;
        if (_any) return true;
        // Also of what is written as a name: the full-width digits of one become those of an address.
        return IPAddress.TryParse(host, out var address)
            ? Allows(address)
            : link.HostNameType is UriHostNameType.Dns && IsPublicName(host);
    }

    /// <summary>Whether a link may be followed from an address that the owner named: as any other and, where that is on no public machine, to the same
    /// host and port.</summary>
    public bool Allows(Uri link, Uri? named) => Allows(link)
        || (named is not null && !Allows(named) && IsPlain(link) && (link.Scheme, link.Authority) == (named.Scheme, named.Authority));

    /// <summary>Connects to the first address of a host that is allowed and answers.</summary>
    /// <exception cref="HttpRequestException">The host has no address that is allowed.</exception>
    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        IPAddress[] allowed = [.. addresses.Where(Allows)];
        if (allowed.Length == 0) throw new HttpRequestException($"{host} is no host on the public internet.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsPlain(Uri link) =>
        link.IsAbsoluteUri && (link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps) && link.UserInfo.Length == 0;

    private static bool IsPublicName(string host) =>
        host.Contains('.', StringComparison.Ordinal)
        && !LocalNames.Any(name => host.EndsWith($".{name}", StringComparison.OrdinalIgnoreCase));
}
