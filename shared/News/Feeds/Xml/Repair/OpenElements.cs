using System.Text;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>The elements that are open, and the prefixes that they declare.</summary>
internal sealed class OpenElements(StringBuilder xml)
{
    private readonly Stack<(string Name, IReadOnlyList<string> Prefixes)> _open = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);

    public int Count => _open.Count;

    /// <summary>The local name of the innermost element; empty where none is open.</summary>
    public string Innermost => _open.Count == 0 ? "" : LooseTag.LocalName(_open.Peek().Name);

    /// <summary>Whether one of them has a local name that meets the condition.</summary>
    public bool Any(Func<string, bool> condition) => _open.Any(element => condition(LooseTag.LocalName(element.Name)));

    public bool Contains(string name) => _names.GetValueOrDefault(name) > 0;

    public bool Declares(string prefix) => _prefixes.GetValueOrDefault(prefix) > 0;

    /// <summary>Its start tag has been written.</summary>
    public void Push(string name, IReadOnlyList<string> prefixes)
    {
        _open.Push((name, prefixes));
        _names[name] = _names.GetValueOrDefault(name) + 1;
        foreach (var prefix in prefixes) _prefixes[prefix] = _prefixes.GetValueOrDefault(prefix) + 1;
    }

    /// <summary>Closes the innermost element of that name, whatever its case, and all in it; does nothing where none is open.</summary>
    public void Close(string name)
    {
        if (!Contains(name)) return;
        while (!Pop().Equals(name, StringComparison.OrdinalIgnoreCase))
        {
        }
    }

    public void CloseInnermost() => Pop();

    public void CloseAll()
    {
        while (_open.Count > 0) Pop();
    }

    private string Pop()
    {
        var (name, prefixes) = _open.Pop();
        _names[name]--;
        foreach (var prefix in prefixes) _prefixes[prefix]--;
        xml.Append("</").Append(name).Append('>');
        return name;
    }
}
