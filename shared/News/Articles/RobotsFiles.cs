using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.News.Articles;

/// <summary>The robots.txt of sites, each asked for once a day at most.</summary>
public sealed partial class RobotsFiles(PageFetcher pages, IOptions<FetchingOptions> options, TimeProvider time)
{
    private const int MaximumBytes = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    // A file that could not be had is asked for again sooner.
    private static readonly TimeSpan FailureKept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who we are to them: the product of our User-Agent.</summary>
    internal string Product { get; } = ProductOf(options.Value.UserAgent);

    /// <param name="page">The page.</param>
    /// <param name="named">The address that the owner named and that led to it; null for none.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<RobotsRules> OfAsync(Uri page, Uri? named, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var site = page.GetLeftPart(UriPartial.Authority);
        if (_known.TryGetValue(site, out var known) && known.Until > time.GetUtcNow()) return known.Rules;

        var answer = await pages.FetchAsync(new PageRequest(new Uri(site + "/robots.txt"), MaximumBytes, Patience) { Named = named }, cancellationToken);
        var (rules, kept) = answer switch
        {
            PageAnswer.Page file => (RobotsRules.Parse(Encoding.UTF8.GetString(file.Content), Product), Kept),
            PageAnswer.None { Status: >= 400 and < 500 and not 429 } => (RobotsRules.AllowAll, Kept),
            _ => (RobotsRules.AllowNothing, FailureKept),
        };
        _known[site] = (rules, time.GetUtcNow() + kept);
        return rules;
    }

    private static string ProductOf(string userAgent) => CompatibleProduct().Match(userAgent) is { Success: true } match ? match.Groups["product"].Value : userAgent.Split('/', ' ')[0];

    [GeneratedRegex(@"\(compatible;\s*(?<product>[A-Za-z_-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CompatibleProduct();
}
