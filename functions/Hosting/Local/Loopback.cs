using System.Net;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Names and addresses of this machine that no other machine can reach.</summary>
internal static class Loopback
{
    public static bool IsName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether all of Kestrel's addresses (<c>http://127.0.0.1:7071;http://[::1]:7071</c>) are loopback.</summary>
    /// <exception cref="FormatException">One of them is no address, or there is none.</exception>
    public static bool IsOnly(string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return addresses.Length > 0 ? addresses.All(url => IsName(BindingAddress.Parse(url).Host)) : throw new FormatException("No address is given.");
    }
}
