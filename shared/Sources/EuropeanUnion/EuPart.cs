namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>An element of the list, whose facts stand in attributes for the most part.</summary>
/// <param name="Element">Its name: <c>nameAlias</c>.</param>
/// <param name="Attributes">By name, cleaned, empty ones left out.</param>
/// <param name="Parts">The elements within.</param>
/// <param name="Text">Its text, cleaned; null for none.</param>
public sealed record EuPart(
    string Element, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<EuPart> Parts, string? Text = null)
{
    /// <summary>The attribute; null where it is absent or empty.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>The editors' remarks on this part, joined; null for none.</summary>
    public string? Remark => EuText.Joined(" ", All("remark").Select(remark => remark.Text));

    /// <summary>The elements of this name within.</summary>
    public IEnumerable<EuPart> All(string element) => Parts.Where(part => part.Element == element);

    /// <summary>Whether a boolean attribute is true; it is false where it is absent.</summary>
    public bool Is(string attribute) => this[attribute] == "true";
}
