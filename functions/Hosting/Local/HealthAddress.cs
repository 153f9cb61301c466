namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Where on this machine the app answers that it is well.</summary>
internal static class HealthAddress
{
    private static readonly string[] AnyAddress = ["*", "+", "0.0.0.0", "[::]"];

    /// <summary>The address of health of an app with these settings, on the first of its listeners.</summary>
    /// <param name="asked">What the command line says; null for what the settings say.</param>
    /// <param name="configuration">The settings of the app that serves.</param>
    /// <exception cref="InvalidSettingException">The address that the settings give is none.</exception>
    public static Uri Of(string? asked, IConfiguration configuration)
    {
        // Kestrel's own settings win, as they do where it listens.
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        var urls = endpoints.FirstOrDefault() ?? ListenAddress.Asked(asked, configuration);
        try
        {
            var first = BindingAddress.Parse(urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0]);
            var host = AnyAddress.Contains(first.Host, StringComparer.Ordinal) ? "127.0.0.1" : first.Host;
            return new Uri($"{first.Scheme}://{host}:{first.Port}{first.PathBase}/api/health");
        }
        catch (Exception broken) when (broken is FormatException or IndexOutOfRangeException)
        {
            throw new InvalidSettingException($"'{urls}' is no address to ask at, such as {ListenAddress.Default}.", broken);
        }
    }
}
