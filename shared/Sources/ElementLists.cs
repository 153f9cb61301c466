namespace SanctionsTracker.Sources;

/// <summary>Elements that hold a list of elements of one name, as publishers' formats are full of.</summary>
public static class ElementLists
{
    /// <summary>The children named <paramref name="child"/>, each read by <paramref name="read"/>; others count as unknown.</summary>
    public static IReadOnlyList<T> Each<T>(this ElementReader xml, string child, Func<ElementReader, T> read)
    {
        List<T>? items = null;
        foreach (var name in xml.Children())
        {
            if (name == child) (items ??= []).Add(read(xml));
            else xml.SkipUnknown();
        }

        return items ?? (IReadOnlyList<T>)[];
    }

    /// <summary>The words in the children named <paramref name="child"/>, empty ones left out; others count as unknown.</summary>
    public static IReadOnlyList<string> Words(this ElementReader xml, string child)
    {
        List<string>? words = null;
        foreach (var name in xml.Children())
        {
            if (name != child) xml.SkipUnknown();
            else if (xml.Word() is { } word) (words ??= []).Add(word);
        }

        return words ?? (IReadOnlyList<string>)[];
    }
}
