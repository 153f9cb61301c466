using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Digests.Building;

/// <summary>Where this app is reached, and what stands where in it: for links in digests, which nobody's request tells the address of.</summary>
public sealed class PublicPlace(IOptions<DigestsOptions> options, IConfiguration configuration)
{
    // What Azure calls the app, and where the local host listens.
    private const string AzureName = "WEBSITE_HOSTNAME";
    private const string Urls = "Urls";
    private const string Fallback = "http://127.0.0.1:7071";

    private readonly string _root = Root(options.Value, configuration).GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>The name under which receivers know us: <c>tracker.example.com</c>.</summary>
    public string Host => new Uri(_root).Host;

    public Uri Record(DesignationId id) => At($"api/designations/{id.List}/{Escaped(PublishedId.Of(id))}");

    public Uri Study(string id) => At($"api/studies/{Escaped(id)}");

    /// <param name="subject">The country and the code: <c>IRN/NY.GDP.MKTP.KD.ZG</c>.</param>
    public Uri Indicator(string subject) => At($"api/indicators/{string.Join('/', subject.Split('/').Select(Escaped))}");

    public Uri Source(ListId list) => At($"api/sources/{list}");

    /// <summary>The line-up of a country over the years around one.</summary>
    public Uri Lineup(CountryCode country, int year) => At($"api/lineup/{country}?from={year - 5:0000}&to={year:0000}");

    public Uri Subscription(SubscriptionId id) => At($"api/subscriptions/{id}");

    /// <summary>All changes of a digest.</summary>
    public Uri Digest(SubscriptionId id, int sequence) => At($"api/subscriptions/{id}/digests/{sequence}");

    private Uri At(string path) => new($"{_root}/{path}");

    private static string Escaped(string text) => Uri.EscapeDataString(text);

    private static Uri Root(DigestsOptions options, IConfiguration configuration) =>
        options.PublicAddress
        ?? (configuration[AzureName] is { Length: > 0 } name ? new Uri($"https://{name}") : null)
        ?? (Uri.TryCreate(configuration[Urls]?.Split(';')[0], UriKind.Absolute, out var local) ? local : new Uri(Fallback));
}
