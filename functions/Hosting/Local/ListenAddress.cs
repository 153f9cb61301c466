using SanctionsTracker.Functions.Api.Access;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Where the local host listens: for this machine alone, unless both keys are set.</summary>
internal static class ListenAddress
{
    /// <summary>The port that the Functions host uses.</summary>
    public const string Default = "http://127.0.0.1:7071";

    /// <summary>The addresses, joined with ";".</summary>
    /// <exception cref="InvalidSettingException">Other machines could reach one of them, and a key is missing; or it is none.</exception>
    public static string Of(string? asked, IConfiguration configuration, ApiKey apiKey, OwnerKey ownerKey)
    {
        var urls = Asked(asked, configuration);
        if (apiKey.IsSet && ownerKey.IsSet) return urls;

        // Kestrel's own settings win over urls, so they are held to the same.
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        var open = endpoints.Prepend(urls).FirstOrDefault(address => !IsLoopback(address));
        return open is null
            ? urls
            : throw new InvalidSettingException(
                $"{open} can be reached by other machines: set Api:Key and Owner:KeySha256 (the SHA-256 of the owner's key), or listen on {Default}.");
    }

    /// <summary>What the command line asks, else the settings, else the default.</summary>
    /// <remarks>The framework's <c>http_ports</c>, which .NET's container images set to 8080, would listen on every address: it counts only where
    /// there are no addresses, so never: an empty setting stands for the default.</remarks>
    public static string Asked(string? asked, IConfiguration configuration) =>
        Array.Find([asked, configuration["urls"]], urls => !string.IsNullOrWhiteSpace(urls)) ?? Default;

    private static bool IsLoopback(string urls)
    {
        try
        {
            return Loopback.IsOnly(urls);
        }
        catch (FormatException broken)
        {
            throw new InvalidSettingException($"'{urls}' is no address to listen on, such as {Default}.", broken);
        }
    }
}
