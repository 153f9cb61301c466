using System.Globalization;

namespace SanctionsTracker.News.Articles;

/// <summary>What a site's robots.txt says to us (RFC 9309).</summary>
public sealed class RobotsRules
{
    private readonly IReadOnlyList<RobotsRule> _rules;

    private RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan? crawlDelay = null) => (_rules, CrawlDelay) = (rules, crawlDelay);

    /// <summary>A site without a robots.txt: everything may be fetched.</summary>
    public static RobotsRules AllowAll { get; } = new([]);

    /// <summary>A site whose robots.txt cannot be had for now: nothing may be fetched.</summary>
    public static RobotsRules AllowNothing { get; } = new([new RobotsRule("/", Allows: false)]);

    /// <summary>How long the site asks to wait between two pages; null where it does not. No part of the RFC, and widely written.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>Reads a robots.txt. Lines that are no rule are passed over, as the RFC says.</summary>
    /// <param name="text">The file.</param>
    /// <param name="product">Our product token: groups that name it apply, else those of <c>*</c>.</param>
    public static RobotsRules Parse(string text, string product)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = Groups(text);
        RobotsGroup[] ours = [.. groups.Where(group => group.Agents.Contains(product, StringComparer.OrdinalIgnoreCase))];
        if (ours.Length == 0) ours = [.. groups.Where(group => group.Agents.Contains("*", StringComparer.Ordinal))];
        return new RobotsRules([.. ours.SelectMany(group => group.Rules)], ours.Select(group => group.CrawlDelay).Max());
    }

    /// <summary>Whether a page may be fetched: the longest pattern that matches decides and, of two as long, the one that allows.</summary>
    public bool Allows(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = Normalised(address.PathAndQuery);
        if (path == "/robots.txt") return true;
        var rule = _rules.Where(rule => rule.Matches(path)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault();
        return rule?.Allows ?? true;
    }

    private static List<RobotsGroup> Groups(string text)
    {
        var groups = new List<RobotsGroup>();
        var isInAgents = false;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n', '\r'))
        {
            var (name, value) = Read(line);
            if (name == "user-agent")
            {
                if (!isInAgents) groups.Add(new RobotsGroup());
                groups[^1].Agents.Add(ProductOf(value));
                isInAgents = true;
            }
            else if (groups.Count > 0 && name is "allow" or "disallow" or "crawl-delay")
            {
                groups[^1].Add(name, value);
                isInAgents = false;
            }
        }

        return groups;
    }

    private static (string Name, string Value) Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        if (colon < 0 || (comment >= 0 && comment < colon)) return ("", "");
        return (line[..colon].Trim().ToLowerInvariant(), (comment < 0 ? line[(colon + 1)..] : line[(colon + 1)..comment]).Trim());
    }

    // "Example/1.0" names Example.
    private static string ProductOf(string value) => value.Split('/', ' ')[0];

    // Both sides as octets in capitals, what needs no escape without one (RFC 9309, 2.2.2).
    private static string Normalised(string path) => Uri.TryCreate(new Uri("http://site"), path, out var address) ? address.PathAndQuery : path;

    private sealed class RobotsGroup
    {
        public List<string> Agents { get; } = [];

        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? CrawlDelay { get; private set; }

        public void Add(string name, string value)
        {
            if (name == "crawl-delay")
                CrawlDelay = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1e6 ? TimeSpan.FromSeconds(seconds) : CrawlDelay;
            else if (value.Length > 0) Rules.Add(new RobotsRule(PatternOf(value), name == "allow"));
        }

        // A trailing "$" is a sign of the pattern; Uri would keep it, but "*" and "$" must not be escaped either.
        private static string PatternOf(string value) => value.StartsWith('/') ? Normalised(value) : value.StartsWith('*') ? value : "/" + value;
    }
}
