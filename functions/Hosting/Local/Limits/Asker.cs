using System.Net;
using System.Net.Sockets;

namespace SanctionsTracker.Functions.Hosting.Local.Limits;

/// <summary>Whom requests are counted by.</summary>
internal static class Asker
{
    private const int NetworkBytes = 8;

    /// <summary>The address that a request came from; of IPv6 the network of 64 bits, since a household or a rented machine has all of one. One
    /// asker for all whose address is not known (no server but a test's has such).</summary>
    /// <remarks>Headers that name another address are not believed: whoever asks can write them.</remarks>
    public static IPAddress Of(IPAddress? remote) => remote switch
    {
        null => IPAddress.None,
        { IsIPv4MappedToIPv6: true } => remote.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Network(remote),
        _ => remote,
    };

    private static IPAddress Network(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new(bytes);
    }
}
