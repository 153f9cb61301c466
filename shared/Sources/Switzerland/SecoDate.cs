namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>day-month-year</c> of an identity: when a person was born, an entity founded. Any part can be missing.</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">The year in <paramref name="Calendar"/>.</param>
/// <param name="Calendar"><c>Gregorian</c>; null where it is not said.</param>
/// <param name="Quality"><c>good</c> or <c>low</c>.</param>
public sealed record SecoDate(string? Day, string? Month, string? Year, string? Calendar, string? Quality)
{
    internal static SecoDate Read(ElementReader xml)
    {
        var date = new SecoDate(
            xml.Attribute("day"), xml.Attribute("month"), xml.Attribute("year"), xml.Attribute("calendar"), xml.Attribute("quality"));
        // Known to be empty; anything within would be unknown.
        foreach (var _ in xml.Children()) xml.SkipUnknown();
        return date;
    }
}
