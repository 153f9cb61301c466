using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None };

    /// <summary>The text with its white space folded to single spaces.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The elements, each on a line of its own.</summary>
    public static IEnumerable<XNode> Lines(IEnumerable<XElement> elements) =>
        elements.SelectMany(element => new XNode[] { new XText("\n"), element }).Append(new XText("\n"));

    public static string Written(XElement root)
    {
        var text = new StringBuilder("""<?xml version="1.0" encoding="utf-8"?>""").Append('\n');
        using (var writer = XmlWriter.Create(text, Settings))
        {
            root.Save(writer);
        }

        return text.Append('\n').ToString();
    }
}
