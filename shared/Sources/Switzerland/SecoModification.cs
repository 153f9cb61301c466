namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>modification</c> of a target. What it added and removed is passed over: copies of what the target was, under the same
/// element names as what it is.</summary>
/// <param name="Type"><c>listed</c>, <c>amended</c> or <c>de-listed</c>.</param>
/// <param name="EffectiveOn">The day from which it holds.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="EnactedOn">The day of the decision.</param>
public sealed record SecoModification(string? Type, string? EffectiveOn, string? PublishedOn = null, string? EnactedOn = null)
{
    internal static SecoModification Read(ElementReader xml)
    {
        var modification = new SecoModification(
            xml.Attribute("modification-type"),
            xml.Attribute("effective-date"),
            xml.Attribute("publication-date"),
            xml.Attribute("enactment-date"));
        xml.Skip();
        return modification;
    }
}
