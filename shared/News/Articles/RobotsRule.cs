namespace SanctionsTracker.News.Articles;

/// <summary>A line of a robots.txt: which paths may or may not be fetched.</summary>
/// <param name="Pattern">How the path begins; <c>*</c> stands for any characters, <c>$</c> for the end.</param>
/// <param name="Allows">Whether they may.</param>
internal sealed record RobotsRule(string Pattern, bool Allows)
{
    public bool Matches(string path)
    {
        var (pattern, isWhole) = Pattern.EndsWith('$') ? (Pattern[..^1], true) : (Pattern, false);
        var parts = pattern.Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            // The last part of a whole pattern stands at the end; every other where it comes first.
            if (isWhole && i == parts.Length - 1) return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
