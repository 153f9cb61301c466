using System.Xml.Linq;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>Texts of the UN's elements: an empty element and a placeholder say as little as none.</summary>
public static class UnText
{
    /// <summary>Cleaned, or null for nothing and for what the UN's software and editors write instead of nothing: <c>na</c> (not
    /// available), <c>null</c>, <c>[object Object]</c>.</summary>
    public static string? Clean(string? text) =>
        PublishedText.Clean(text) is { } clean and not ("na" or "null" or "[object Object]") ? clean : null;

    internal static string? Text(this XElement parent, string name) =>
        parent.Elements().FirstOrDefault(child => Named(child, name)) is { } child ? Clean(child.Value) : null;

    internal static IEnumerable<XElement> All(this XElement parent, string name) =>
        parent.Elements().Where(child => Named(child, name));

    /// <summary>The filled <c>VALUE</c>s of an element such as <c>TITLE</c>.</summary>
    internal static IReadOnlyList<string> Values(this XElement parent, string name) =>
        [.. parent.All(name).SelectMany(child => child.All("VALUE")).Select(value => Clean(value.Value)).OfType<string>()];

    private static bool Named(XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal);
}
