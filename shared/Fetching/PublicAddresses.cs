using System.Net;
using System.Net.Sockets;

namespace SanctionsTracker.Fetching;

/// <summary>Which IP addresses belong to the public internet. Pure.</summary>
/// <remarks>By the registries of special-purpose addresses (RFC 6890; www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-). Forms that carry an IPv4
/// address inside an IPv6 one are refused whatever they carry: a gateway on the way may take them to a place that was never looked at.</remarks>
public static class PublicAddresses
{
    // The first that holds an address names the reason.
    private static readonly (IPNetwork Network, string Reason)[] V4 =
    [
        Of("169.254.169.254/32", "the metadata service of clouds"),
        Of("168.63.129.16/32", "Azure's own service on every machine"),
        Of("0.0.0.0/8", "an address of this network"),
        Of("10.0.0.0/8", "a private address"),
        Of("100.64.0.0/10", "an address of a provider's inner network"),
        Of("127.0.0.0/8", "this machine itself"),
        Of("169.254.0.0/16", "a link-local address"),
        Of("172.16.0.0/12", "a private address"),
        Of("192.0.0.0/24", "reserved for protocols"),
        Of("192.0.2.0/24", "reserved for documentation"),
        Of("192.88.99.0/24", "a former relay of 6to4"),
        Of("192.168.0.0/16", "a private address"),
        Of("198.18.0.0/15", "reserved for benchmarks"),
        Of("198.51.100.0/24", "reserved for documentation"),
        Of("203.0.113.0/24", "reserved for documentation"),
        Of("224.0.0.0/4", "a multicast address"),
        Of("255.255.255.255/32", "the broadcast address"),
        Of("240.0.0.0/4", "reserved"),
    ];

    private static readonly (IPNetwork Network, string Reason)[] V6 =
    [
        Of("::/128", "no address"),
        Of("::1/128", "this machine itself"),
        Of("::ffff:0:0:0/96", "an IPv4 address inside an IPv6 one"),
        Of("::/96", "an IPv4 address inside an IPv6 one"),
        Of("64:ff9b::/96", "an IPv4 address inside an IPv6 one (NAT64)"),
        Of("64:ff9b:1::/48", "an IPv4 address inside an IPv6 one (NAT64)"),
        Of("100::/64", "an address that discards what it gets"),
        Of("2001::/32", "an IPv4 address inside an IPv6 one (Teredo)"),
        Of("2001:10::/28", "no place in a network (ORCHID)"),
        Of("2001:20::/28", "no place in a network (ORCHID)"),
        Of("2001::/23", "reserved for protocols"),
        Of("2001:db8::/32", "reserved for documentation"),
        Of("2002::/16", "an IPv4 address inside an IPv6 one (6to4)"),
        Of("3fff::/20", "reserved for documentation"),
        Of("fc00::/7", "a private address"),
        Of("fe80::/10", "a link-local address"),
        Of("fec0::/10", "a private address"),
        Of("ff00::/8", "a multicast address"),
    ];

    /// <summary>Why an address is none of the public internet, as "10.0.0.1 is a private address"; null where it is one.</summary>
    public static string? Fault(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Reason(address) is { } reason ? $"{address} is {reason}" : null;
    }

    private static string? Reason(IPAddress address)
    {
        if (address.AddressFamily is AddressFamily.InterNetwork) return Find(V4, address);
        // First of all: the framework's networks take ::ffff:a.b.c.d for a.b.c.d, which is in no network of IPv6 then.
        if (address.IsIPv4MappedToIPv6) return "an IPv4 address inside an IPv6 one";
        if (address.ScopeId != 0) return "an address on one network interface";
        if (IsIsatap(address)) return "an IPv4 address inside an IPv6 one (ISATAP)";
        return Find(V6, address) ?? (IsGlobalUnicast(address) ? null : "reserved");
    }

    private static string? Find((IPNetwork Network, string Reason)[] table, IPAddress address) =>
        table.FirstOrDefault(row => row.Network.Contains(address)).Reason;

    // 2000::/3 is all that has been given out.
    private static bool IsGlobalUnicast(IPAddress address) => address.GetAddressBytes()[0] >> 5 == 1;

    // RFC 5214, 6.1: the interface's part is 00-00-5E-FE or 02-00-5E-FE and an IPv4 address, under any prefix.
    private static bool IsIsatap(IPAddress address) =>
        address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0x00 or 0x02, 0x00, 0x5E, 0xFE, ..];

    private static (IPNetwork Network, string Reason) Of(string network, string reason) => (IPNetwork.Parse(network), reason);
}
