using AngleSharp.Dom;

namespace SanctionsTracker.News.Articles;

/// <summary>Stops the parsing of a page that no article has, while it is parsed: the HTML algorithm looks through all open elements at each tag, so
/// 100,000 open ones take minutes, and readers of the tree a stack.</summary>
internal sealed class PageLimits
{
    private const int DeepestElement = 400;
    private const int MostElements = 60_000;

    // Whoever goes from an element to its neighbour looks for it among all children of the one above.
    private const int MostInOne = 5_000;

    private readonly Dictionary<INode, int> _within = new(ReferenceEqualityComparer.Instance);
    private IElement? _last;
    private int _count;

    /// <summary>Takes each element as it is made.</summary>
    /// <exception cref="PageRefusedException">The page is beyond the limits.</exception>
    public void Count(IElement element)
    {
        if (++_count > MostElements) throw new PageRefusedException($"It has more than {MostElements:N0} elements, which no article has.");
        // An element has its place only after it was made; the one before has it by now.
        if (_last is { Parent: { } parent } last)
        {
            if (DepthOf(last) > DeepestElement) throw new PageRefusedException($"Its elements lie more than {DeepestElement} deep, which no article's do.");
            if ((_within[parent] = _within.GetValueOrDefault(parent) + 1) > MostInOne) throw new PageRefusedException($"More than {MostInOne:N0} of its elements lie side by side, which no article's do.");
        }

        _last = element;
    }

    private static int DepthOf(INode node)
    {
        var depth = 0;
        for (var parent = node.Parent; parent is not null; parent = parent.Parent) depth++;
        return depth;
    }
}
