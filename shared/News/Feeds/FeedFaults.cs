using System.Globalization;

namespace SanctionsTracker.News.Feeds;

/// <summary>Gathers what is wrong with a feed and is read all the same. Faults that items repeat are counted, not listed.</summary>
internal sealed class FeedFaults
{
    private const int LongestExample = 80;

    private readonly List<string> _single = [];
    private readonly List<(string Kind, string Example)> _kinds = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(string warning) => _single.Add(warning);

    public void UnreadableDate(string text) => Count("date could not be read", "dates could not be read", text);

    public void RefusedLink(string text) => Count("link is not of the web and was left out", "links are not of the web and were left out", text);

    /// <summary>In sentences for the owner.</summary>
    public IReadOnlyList<string> Warnings() => [.. _single, .. _kinds.Select(kind => Sentence(kind.Kind, kind.Example))];

    private string Sentence(string kinds, string example)
    {
        var count = _counts[kinds];
        var words = kinds.Split('|')[count == 1 ? 0 : 1];
        return string.Create(CultureInfo.InvariantCulture, $"{count} {words}{(count == 1 ? "" : "; the first")}: \"{example}\"");
    }

    private void Count(string one, string many, string example)
    {
        var kind = $"{one}|{many}";
        if (!_counts.TryAdd(kind, 1)) _counts[kind]++;
        else _kinds.Add((kind, example.Length > LongestExample ? example[..LongestExample] + "…" : example));
    }
}
