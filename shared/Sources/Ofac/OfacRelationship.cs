namespace SanctionsTracker.Sources.Ofac;

/// <summary>A relation to another entity: <c>relationships/relationship</c>.</summary>
/// <param name="Type">"Acting for or on behalf of".</param>
/// <param name="EntityId"><c>relatedEntity/@entityId</c>.</param>
/// <param name="EntityName">The other's main name as OFAC prints it.</param>
/// <param name="Quality">"High", "Low"; null where OFAC does not say.</param>
/// <param name="Comments">OFAC's remark; else null.</param>
internal sealed record OfacRelationship(string? Type, string? EntityId, string? EntityName, string? Quality, string? Comments)
{
    public static OfacRelationship Read(ElementReader xml)
    {
        string? type = null, id = null, entity = null, quality = null, comments = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "type": type = xml.Word(); break;
                case "relatedEntity":
                    id = xml.Attribute("entityId");
                    entity = xml.Word();
                    break;
                case "quality": quality = xml.Word(); break;
                case "comments": comments = xml.Text(); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(type, id, entity, quality, comments);
    }
}
