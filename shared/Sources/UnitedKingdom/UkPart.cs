namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Texts of a designation that belong together: a name, an address, a passport.</summary>
/// <param name="Element">The element that holds them: <c>Address</c>.</param>
/// <param name="Texts">By element, cleaned, empty ones left out.</param>
public sealed record UkPart(string Element, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The text of an element; null where it has none.</summary>
    public string? this[string element] => Texts.GetValueOrDefault(element);

    /// <summary>The texts of the elements that have one, in the order asked for; null where none has.</summary>
    internal string? Joined(string separator, params IEnumerable<string> elements)
    {
        var texts = elements.Select(element => this[element]).OfType<string>().ToArray();
        return texts.Length == 0 ? null : string.Join(separator, texts);
    }
}
