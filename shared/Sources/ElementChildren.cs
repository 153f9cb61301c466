namespace SanctionsTracker.Sources;

/// <summary>The child elements of one element, for <c>foreach</c>: each step answers the child's local name, with the reader at
/// the child, which the loop's body must handle.</summary>
public readonly struct ElementChildren(ElementReader reader, bool none)
{
    /// <summary>The local name of the child at hand.</summary>
    public string Current => reader.Name;

    public ElementChildren GetEnumerator() => this;

    public bool MoveNext() => !none && reader.Next();
}
