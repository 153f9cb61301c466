namespace SanctionsTracker.Sources.Ofac;

/// <summary>What an entity is: <c>entity/generalInfo</c>.</summary>
/// <param name="IdentityId">OFAC's number of the identity behind the entity.</param>
/// <param name="EntityType">"Individual", "Entity", "Vessel", "Aircraft".</param>
/// <param name="Title">Rank and offices, several separated by semicolons.</param>
/// <param name="Remarks">What has no field of its own.</param>
internal sealed record OfacGeneralInfo(string? IdentityId, string? EntityType, string? Title, string? Remarks)
{
    public static OfacGeneralInfo Read(ElementReader xml)
    {
        string? identity = null, type = null, title = null, remarks = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "identityId": identity = xml.Text(); break;
                case "entityType": type = xml.Word(); break;
                case "title": title = xml.Text(); break;
                case "remarks": remarks = xml.Text(); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(identity, type, title, remarks);
    }
}
