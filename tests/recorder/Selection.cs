using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>The facts that a recording takes from an entry: texts and attributes by their path. Everything else, and every element
/// that then holds nothing, is left out.</summary>
/// <param name="paths">Local names from the entry down: <c>entity@id</c>, <c>entity/names/name/isPrimary</c>.</param>
public sealed class Selection(params IEnumerable<string> paths)
{
    private readonly HashSet<string> _paths = new(paths, StringComparer.Ordinal);

    /// <returns>The entry with the selected facts alone; null where it has none of them.</returns>
    public XElement? From(XElement entry) => From(entry, entry.Name.LocalName);

    private XElement? From(XElement element, string path)
    {
        var attributes = element.Attributes().Where(attribute => _paths.Contains($"{path}@{attribute.Name.LocalName}"));
        var children = element.Elements().Select(child => From(child, $"{path}/{child.Name.LocalName}"));
        var kept = new XElement(element.Name, attributes, children, _paths.Contains(path) ? Text(element) : null);
        return kept.IsEmpty && !kept.HasAttributes ? null : kept;
    }

    // The UN breaks texts over lines and pads names; an empty text is no text.
    private static XText? Text(XElement element) =>
        Xml.Folded(element.Value) is { Length: > 0 } text ? new XText(text) : null;
}
