using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using Microsoft.Extensions.Configuration;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>Where this app itself answers: no webhook goes there, or it could use its own rights.</summary>
public sealed class OwnAddresses(IConfiguration configuration, IEnumerable<IListener> listeners)
{
    /// <param name="host">A domain name in ASCII and lower case, or an IP address.</param>
    public bool IsOwnHost(string host) => Names().Contains(host, StringComparer.OrdinalIgnoreCase);

    public bool IsOwnPort(int port) => Urls().Any(url => PortOf(url) == port);

    /// <summary>Whether an interface of this machine has the address: a machine in the internet reaches itself by its public one.</summary>
    public static bool IsOwn(IPAddress address) => NetworkInterface.GetAllNetworkInterfaces()
        .SelectMany(network => network.GetIPProperties().UnicastAddresses)
        .Any(own => own.Address.Equals(address));

    private IEnumerable<string> Names()
    {
        if (Uri.TryCreate(configuration[$"{DigestsOptions.Section}:{nameof(DigestsOptions.PublicAddress)}"], UriKind.Absolute, out var address))
            yield return address.IdnHost;
        // Azure's name for the app, which stays beside a custom domain.
        if (configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } azure) yield return azure.Split(':')[0];
    }

    private IEnumerable<string> Urls() => listeners.SelectMany(listener => listener.Urls)
        .Concat((configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    // Kestrel takes http://*:8080 and http://+:8080 too, which are no addresses to a parser.
    private static int PortOf(string url)
    {
        var authority = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].Split('/')[0];
        var port = authority[(authority.LastIndexOf(':') + 1)..];
        if (int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return url.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? 443 : 80;
    }
}
