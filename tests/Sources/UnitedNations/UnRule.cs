using System.Xml.Linq;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

/// <summary>One way in which the text of an entry may differ without saying anything else, as a change to its element that makes the
/// difference go away. Used to count what each rule of the mapper is worth; the mapper itself compares records.</summary>
internal sealed record UnRule(string Name, Action<XElement> Apply)
{
    public static IReadOnlyList<UnRule> All { get; } =
    [
        new("White space", FoldWhiteSpace),
        new("Empty elements", DropEmpty),
        new("Order of elements", _ => { }), // by Text, after all other rules
        new("`SORT_KEY`, `SORT_KEY_LAST_MOD`, `DATAID`, `VERSIONNUM`", entry =>
            Drop(entry, "SORT_KEY", "SORT_KEY_LAST_MOD", "DATAID", "VERSIONNUM")),
        new("Wording of the INTERPOL link", entry => Take(entry, "COMMENTS1", text => InterpolNotice.In(text) is { Link: not null } notice
            ? $"{notice.Remarks} [notice]"
            : text)),
        new("Birth dates in nameless aliases", MoveBirths),
        new("Placeholders", entry => TakeAll(entry, text => UnText.Clean(text) ?? "")),
        new("Time zones of dates", entry => Take(entry, "LISTED_ON", text => UnDates.TryRead(text, out var date) ? date.Value : text)),
        new("`LAST_DAY_UPDATED`", entry => Drop(entry, "LAST_DAY_UPDATED")),
    ];

    /// <summary>The entry's text after the first <paramref name="count"/> rules.</summary>
    public static string Text(XElement entry, int count)
    {
        var changed = new XElement(entry);
        foreach (var rule in All.Take(count)) rule.Apply(changed);
        if (count > 1) DropEmpty(changed); // what a later rule emptied
        return count > 2 ? Sorted(changed) : changed.ToString(SaveOptions.DisableFormatting);
    }

    private static string Sorted(XElement element) => element.HasElements
        ? $"<{element.Name.LocalName}>{string.Concat(element.Elements().Select(Sorted).Order(StringComparer.Ordinal))}</>"
        : $"<{element.Name.LocalName}>{element.Value}</>";

    private static void FoldWhiteSpace(XElement entry)
    {
        foreach (var text in entry.DescendantNodes().OfType<XText>().ToArray())
        {
            if (PublishedText.Clean(text.Value) is { } clean) text.Value = clean;
            else text.Remove();
        }
    }

    private static void DropEmpty(XElement entry)
    {
        foreach (var element in entry.Descendants().Reverse().ToArray())
        {
            if (!element.HasElements && element.Value.Length == 0) element.Remove();
        }
    }

    private static void MoveBirths(XElement entry)
    {
        foreach (var birth in entry.Elements("INDIVIDUAL_DATE_OF_BIRTH").ToArray())
        {
            var date = birth.Element("DATE") ?? birth.Element("YEAR");
            var years = $"{birth.Element("FROM_YEAR")?.Value} - {birth.Element("TO_YEAR")?.Value}";
            var note = birth.Element("NOTE") is { } said ? $" [{said.Value}]" : "";
            var about = birth.Element("TYPE_OF_DATE")?.Value is "APPROXIMATELY" ? "about " : "";
            birth.ReplaceWith(new XElement("BORN", $"{about}{date?.Value ?? years}{note}"));
        }

        foreach (var alias in entry.Elements("INDIVIDUAL_ALIAS").Where(alias => alias.Element("ALIAS_NAME") is null).ToArray())
            alias.ReplaceWith(new XElement("BORN", alias.Element("DATE_OF_BIRTH")?.Value));
    }

    private static void Drop(XElement entry, params string[] names) =>
        entry.Elements().Where(element => names.Contains(element.Name.LocalName, StringComparer.Ordinal)).Remove();

    private static void Take(XElement entry, string name, Func<string, string> change)
    {
        foreach (var element in entry.Elements(name)) element.Value = change(element.Value);
    }

    private static void TakeAll(XElement entry, Func<string, string> change)
    {
        foreach (var text in entry.DescendantNodes().OfType<XText>().ToArray()) text.Value = change(text.Value);
    }
}
