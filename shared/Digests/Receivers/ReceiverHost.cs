using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>The host of an address: a domain name in ASCII, or an IP address.</summary>
/// <param name="Name">As it is looked up and connected to, in lower case and without brackets.</param>
/// <param name="Address">Null where it is a domain name.</param>
/// <param name="Fault">What is wrong with it, in words; null where nothing is.</param>
internal sealed partial record ReceiverHost(string Name, IPAddress? Address, string? Fault)
{
    // Special-use names (RFC 6761, 6762, 8375, 9476) and those that clouds and routers give to inner machines.
    private static readonly string[] InnerSuffixes =
        [".local", ".localdomain", ".internal", ".intranet", ".private", ".corp", ".home", ".lan", ".home.arpa", ".in-addr.arpa", ".ip6.arpa",
            ".test", ".example", ".invalid", ".onion", ".alt"];

    public bool IsLoopback => Address is null
        ? Name == "localhost" || Name.EndsWith(".localhost", StringComparison.Ordinal)
        : IPAddress.IsLoopback(Address) && !Address.IsIPv4MappedToIPv6;

    /// <param name="uri">The address.</param>
    /// <param name="written">Its host as written.</param>
    public static ReceiverHost Of(Uri uri, string written)
    {
        var name = AsciiName(uri);
        if (name is null) return new("", null, "its host is no domain name");
        return IPAddress.TryParse(name, out var address) ? OfAddress(address, written) : OfName(name);
    }

    // Four decimal numbers, and nothing else, mean the same to everyone: 0177.1, 0x7f.1 and 2130706433 are 127.0.0.1 to some.
    private static ReceiverHost OfAddress(IPAddress address, string written)
    {
        var fault = address.AddressFamily is AddressFamily.InterNetwork && address.ToString() != written
            ? "its host is an IP address in an unusual form: write four decimal numbers, or a domain name"
            : null;
        return new(address.ToString(), address, fault);
    }

    private static ReceiverHost OfName(string name) => new(name, null, name switch
    {
        _ when name.EndsWith('.') => "its host ends with a dot",
        _ when !DomainName().IsMatch(name) => "its host is no domain name",
        "localhost" => null,
        _ when name.EndsWith(".localhost", StringComparison.Ordinal) => null,
        _ when NumberAtEnd().IsMatch(name) => "its host ends with a number and is no IP address",
        _ when !name.Contains('.', StringComparison.Ordinal) => $"{name} is a name of an inner network: a domain name has a dot",
        _ when InnerSuffixes.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix =>
            $"names that end with \"{suffix}\" are of inner networks",
        _ => null,
    });

    private static string? AsciiName(Uri uri)
    {
        try
        {
            return uri.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return null; // letters that no domain name can have
        }
    }

    [GeneratedRegex(@"^(?=.{1,253}\z)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?\z",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DomainName();

    [GeneratedRegex(@"(?:^|\.)(?:[0-9]+|0x[0-9a-f]*)\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberAtEnd();
}
