using System.Globalization;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>What the text of an address must be like for webhooks to be sent there. Pure: names are not looked up here.</summary>
public sealed class AddressRules(IOptions<DigestsOptions> options, OwnAddresses own)
{
    /// <summary>Longer than any service's address, and short enough for a row.</summary>
    public const int MaximumLength = 2048;

    public CheckedAddress Check(string? text)
    {
        if (AddressText.Fault(text) is { } fault) return Refuse(fault);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)) return Refuse("it is no address, such as https://example.com/hook");

        var host = ReceiverHost.Of(uri, AddressText.Host(text!));
        if ((host.Fault ?? PlaceFault(uri, host)) is { } wrong) return Refuse(wrong);
        return new CheckedAddress.Accepted(new ReceiverAddress(Canonical(uri, host), host.IsLoopback));
    }

    private string? PlaceFault(Uri uri, ReceiverHost host)
    {
        if (host.IsLoopback) return LoopbackFault(uri);
        if (uri.Scheme != Uri.UriSchemeHttps) return "it begins with http: webhooks are sent over https alone";
        if (uri.Port is not (443 or 8443)) return string.Create(CultureInfo.InvariantCulture, $"its port is {uri.Port}, and only 443 and 8443 are allowed");
        if (own.IsOwnHost(host.Name)) return $"{host.Name} is this app itself";
        return host.Address is { } address ? PublicAddresses.Fault(address) : null;
    }

    private string? LoopbackFault(Uri uri)
    {
        if (!options.Value.AllowLoopbackTargets)
            return $"{uri.Host} is this machine itself, which is allowed on a laptop alone, with Digests:AllowLoopbackTargets=true";
        return own.IsOwnPort(uri.Port)
            ? string.Create(CultureInfo.InvariantCulture, $"this app itself listens on port {uri.Port}")
            : null;
    }

    private static Uri Canonical(Uri uri, ReceiverHost host)
    {
        var name = host.Address is { AddressFamily: AddressFamily.InterNetworkV6 } ? $"[{host.Name}]" : host.Name;
        var path = uri.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped);
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"{uri.Scheme}://{name}:{uri.Port}{path}"));
    }

    private static CheckedAddress.Refused Refuse(string fault) => new($"Nothing can be sent to this address: {fault}.");
}
