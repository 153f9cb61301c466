namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>name</c> of an identity.</summary>
/// <param name="Type"><c>primary-name</c>, <c>alias</c> or <c>formerly-known-as</c>.</param>
/// <param name="Quality"><c>good</c> or <c>low</c>.</param>
/// <param name="Language"><c>eng</c>, <c>ger</c> …</param>
/// <param name="Parts">Its parts.</param>
public sealed record SecoName(string? Type, string? Quality, string? Language, IReadOnlyList<SecoNamePart> Parts)
{
    internal static SecoName Read(ElementReader xml)
    {
        var (type, quality, language) = (xml.Attribute("name-type"), xml.Attribute("quality"), xml.Attribute("lang"));
        return new(type, quality, language, xml.Each("name-part", SecoNamePart.Read));
    }
}
