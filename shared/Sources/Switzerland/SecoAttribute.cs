namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>generic-attribute</c>: a fact that SECO's format has no element for.</summary>
public sealed record SecoAttribute(string? Name, string? Value)
{
    internal static SecoAttribute Read(ElementReader xml)
    {
        var name = xml.Attribute("name");
        return new(name, xml.Published());
    }
}
