using System.Collections.Frozen;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.News.Intake;

/// <summary>Brings the spellings of one article's address together, to tell whether two are the same; nobody is sent to the outcome.</summary>
public static class CanonicalLink
{
    // Said by the tools that add them to be for counting visits: none chooses what is shown.
    private static readonly FrozenSet<string> Tracking = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "at_campaign", "at_medium", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "cmpid", "dclid", "fbclid", "gclid", "gbraid", "igshid",
        "mc_cid", "mc_eid", "mkt_tok", "msclkid", "ns_campaign", "ns_mchannel", "ns_source", "oly_anon_id", "oly_enc_id", "ref_src", "s_cid", "taid",
        "twclid", "wbraid", "wt.mc_id", "xtor", "yclid", "_ga", "_hsenc", "_hsmi");

    /// <summary>
    /// Without scheme, <c>www.</c>, default port, fragment, tracking parameters and a slash at the end; the parameters that stay in order of their
    /// names. Addresses of AMP pages and of mobile sites are pages of their own: sites name them too differently.
    /// </summary>
    public static string Of(Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var host = (HostName.Of(link) ?? link.Host).ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        var port = link.IsDefaultPort ? "" : $":{link.Port}";
        var query = QueryOf(link);
        return $"{host}{port}{link.AbsolutePath.TrimEnd('/')}{(query.Length == 0 ? "" : $"?{query}")}";
    }

    private static string QueryOf(Uri link) => string.Join('&', link.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Where(parameter => !IsTracking(parameter.Split('=')[0]))
        .Order(StringComparer.Ordinal));

    private static bool IsTracking(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
}
