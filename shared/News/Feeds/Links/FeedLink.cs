using System.Buffers;
using System.Text.RegularExpressions;

namespace SanctionsTracker.News.Feeds.Links;

/// <summary>Links as a feed writes them, made into links that may be followed.</summary>
internal static partial class FeedLink
{
    private static readonly SearchValues<char> Unseen =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7F).Concat(Enumerable.Range(0x200B, 5))
            .Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4)).Append(0xFEFF).Select(code => (char)code)]);

    private static readonly SearchValues<char> HostCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>
    /// The link: absolute where it or <paramref name="base"/> is, otherwise as written. Null where there is none, or where it leads
    /// anywhere but to the web, as those to files and scripts do: such a link is a fault.
    /// </summary>
    /// <remarks>An absolute link is kept as its publisher wrote it, so that it stays equal to itself elsewhere.</remarks>
    public static string? Resolve(string? written, Uri? @base, FeedFaults faults)
    {
        var link = Clean(written);
        if (link.Length == 0) return null;
        if (IsPlain(link)) return link;
        var resolved = Scheme().IsMatch(link) ? Absolute(link) : Relative(link, @base);
        if (resolved is null) faults.RefusedLink(link);
        return resolved;
    }

    /// <summary>The base that <c>xml:base</c> makes of the one around it; the one around it where it makes none.</summary>
    public static Uri? Within(Uri? around, string? written)
    {
        var link = Clean(written);
        if (link.Length == 0) return around;
        var made = around is null
            ? Uri.TryCreate(link, UriKind.Absolute, out var absolute) ? absolute : null
            : Uri.TryCreate(around, link, out var relative) ? relative : null;
        return made is not null && IsWeb(made) ? made : around;
    }

    /// <summary>An id: absolute where it is a path of the site and there is a base, otherwise as written.</summary>
    public static string Identity(string written, Uri? @base)
    {
        var id = written.Trim();
        return @base is not null && id.StartsWith('/') && Uri.TryCreate(@base, id, out var address) ? address.OriginalString : id;
    }

    public static bool LooksAbsolute(string written) =>
        written.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || written.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    // Nearly every link is plainly one, which spares taking it apart.
    private static bool IsPlain(string link)
    {
        if (!LooksAbsolute(link)) return false;
        var rest = link.AsSpan(link.IndexOf("//", StringComparison.Ordinal) + 2);
        var host = rest.IndexOfAnyExcept(HostCharacters) is var end and >= 0 ? rest[..end] : rest;
        return host.Contains('.') && char.IsAsciiLetter(host[0]) && char.IsAsciiLetter(host[^1]) && !host.Contains("..", StringComparison.Ordinal)
            && (host.Length == rest.Length || rest[host.Length] is '/' or '?' or '#');
    }

    private static string? Absolute(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && IsWeb(address) ? link : null;

    private static string? Relative(string link, Uri? @base)
    {
        if (@base is null) return link.StartsWith("//", StringComparison.Ordinal) ? "https:" + link : link;
        if (!Uri.TryCreate(@base, link, out var address) || !IsWeb(address)) return null;
        return address.OriginalString;
    }

    private static bool IsWeb(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0;

    // White space around a link and line breaks in it come from whoever laid out the XML; an ampersand that is escaped once too often
    // leads nowhere.
    private static string Clean(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return "";
        var link = written;
        if (link.AsSpan().IndexOfAny(Unseen) >= 0) link = string.Concat(link.Where(character => !Unseen.Contains(character)));
        return link.Trim().Replace("&amp;", "&", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
    }

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Scheme();
}
