using System.Text;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>The child elements of one element, for <c>foreach</c>: each step answers the child's name, with the reader at the child.</summary>
internal readonly struct FeedXmlChildren(FeedXml xml, int parent, bool none, StringBuilder? text)
{
    public string Current => xml.Name;

    public FeedXmlChildren GetEnumerator() => this;

    public bool MoveNext() => !none && xml.NextChild(parent, text);
}
