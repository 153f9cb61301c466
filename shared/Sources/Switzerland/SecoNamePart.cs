namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>name-part</c>.</summary>
/// <param name="Type"><c>family-name</c>, <c>given-name</c>, <c>whole-name</c> …</param>
/// <param name="Order">Its place in SECO's own order, which has the family name first.</param>
/// <param name="Value">The part; null where it is empty.</param>
/// <param name="Spellings">Other spellings of it.</param>
public sealed record SecoNamePart(string? Type, string? Order, string? Value, IReadOnlyList<SecoSpelling> Spellings)
{
    internal static SecoNamePart Read(ElementReader xml)
    {
        var (type, order) = (xml.Attribute("name-part-type"), xml.Attribute("order"));
        string? value = null;
        List<SecoSpelling> spellings = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "value": value = xml.Published(); break;
                case "spelling-variant":
                    if (SecoSpelling.Read(xml) is { } spelling) spellings.Add(spelling);
                    break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(type, order, value, spellings);
    }
}
