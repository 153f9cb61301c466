using System.Net;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Names and addresses of this machine that no other machine can reach.</summary>
internal static class Loopback
{
    public static bool IsName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether all of Kestrel's addresses (<c>http://127.0.0.1:7071;http://[::1]:7071</c>) are loopback.</summary>
    public static bool IsOnly(string urls) => urls
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(url => IsName(BindingAddress.Parse(url).Host));
}
