using System.Text.RegularExpressions;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>The entities that a document declares for itself. Only those count that stand for text: one that names others could
/// grow without end, and one that names a file would fetch it.</summary>
internal sealed partial class DeclaredEntities
{
    private const int LongestPrologue = 64 * 1024;
    private const int MostExpanded = 1024 * 1024;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private int _expanded;

    public DeclaredEntities(string prologue)
    {
        foreach (var declaration in Declaration().EnumerateMatches(prologue.AsSpan(0, Math.Min(prologue.Length, LongestPrologue))))
        {
            var match = Declaration().Match(prologue, declaration.Index, declaration.Length);
            if (Text(match.Groups["value"].Value) is { } value) _values.TryAdd(match.Groups["name"].Value, value);
        }
    }

    /// <summary>What an entity stands for; null where it is not declared, or more was expanded already than any honest feed needs.</summary>
    public string? Find(string name)
    {
        if (!_values.TryGetValue(name, out var value) || _expanded > MostExpanded) return null;
        _expanded += value.Length;
        return value;
    }

    private static string? Text(string value)
    {
        if (!value.Contains('&', StringComparison.Ordinal)) return value;
        return value.StartsWith("&#", StringComparison.Ordinal) && HtmlEntities.Read(value, out var character) == value.Length ? character : null;
    }

    [GeneratedRegex("""<!ENTITY\s+(?<name>[\w.-]+)\s+(?:"(?<value>[^"%<]*)"|'(?<value>[^'%<]*)')\s*>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
