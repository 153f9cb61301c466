namespace SanctionsTracker.Sources.Ofac;

/// <summary>A list that an entity stands on: <c>sanctionsLists/sanctionsList</c>.</summary>
/// <param name="List">"SDN List", "CAPTA List".</param>
/// <param name="PublishedOn"><c>@datePublished</c>, when the entity came on that list: <c>yyyy-MM-dd</c>, not checked yet.</param>
internal sealed record OfacListing(string? List, string? PublishedOn)
{
    public static OfacListing Read(ElementReader xml)
    {
        var published = xml.Attribute("datePublished");
        return new(xml.Word(), published);
    }
}
