using System.Text;
using System.Xml;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>Writes start tags so that they are well-formed where they stand.</summary>
internal sealed class StartTags(StringBuilder xml, OpenElements open, LooseText text)
{
    public void Write(LooseTag tag)
    {
        var name = LooseTag.LocalName(tag.Name);
        CloseBefore(tag.Name, name);
        xml.Append('<').Append(tag.Name);
        var prefixes = WriteAttributes(tag);
        if (tag.IsEmpty || FeedStructure.IsVoid(tag.Name))
        {
            xml.Append("/>");
            return;
        }

        xml.Append('>');
        open.Push(tag.Name, prefixes);
    }

    private void CloseBefore(string qualified, string name)
    {
        if (FeedStructure.IsItem(name)) open.Close(qualified);
        else if (FeedStructure.Ends(name, open.Innermost)) open.CloseInnermost();
    }

    private List<string> WriteAttributes(LooseTag tag)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var prefixes = new List<string>();
        foreach (var (name, value) in tag.Attributes)
        {
            if (!IsWanted(name, value) || !written.Add(name)) continue;
            Write(name, value);
            if (Prefix(name) == "xmlns") prefixes.Add(LooseTag.LocalName(name));
        }

        Declare(Prefix(tag.Name), prefixes);
        if (written.Any(name => Prefix(name) == "rdf")) Declare("rdf", prefixes);
        return prefixes;
    }

    // Of the attributes with a prefix only these mean anything to a feed; two prefixes of one namespace could make one attribute twice.
    private static bool IsWanted(string name, string value)
    {
        if (name is "xml:base" or "xml:lang" or "rdf:about" or "rdf:resource") return true;
        if (name == "xmlns") return !IsReserved(value);
        if (name.StartsWith("xmlns:", StringComparison.Ordinal))
        {
            return value.Trim().Length > 0 && name is not ("xmlns:xml" or "xmlns:xmlns") && !IsReserved(value) && IsName(name[6..]);
        }

        return !name.Contains(':', StringComparison.Ordinal) && IsName(name);
    }

    private static bool IsReserved(string address) =>
        address.Trim() is "http://www.w3.org/XML/1998/namespace" or "http://www.w3.org/2000/xmlns/";

    private static bool IsName(string name) =>
        name.Length > 0 && XmlConvert.IsStartNCNameChar(name[0]) && name.All(XmlConvert.IsNCNameChar);

    private static string Prefix(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : name[..colon];
    }

    // What the prefix says is all that is known of its namespace.
    private void Declare(string prefix, List<string> prefixes)
    {
        if (prefix is "" or "xml" or "xmlns" || open.Declares(prefix) || prefixes.Contains(prefix)) return;
        Write($"xmlns:{prefix}", $"urn:undeclared:{prefix}");
        prefixes.Add(prefix);
    }

    private void Write(string name, string value)
    {
        xml.Append(' ').Append(name).Append("=\"");
        text.Write(value);
        xml.Append('"');
    }
}
