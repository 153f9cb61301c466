using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Relations to other entities, in OFAC's words.</summary>
internal static class OfacLinks
{
    public static IReadOnlyList<TargetLink> Map(IReadOnlyList<OfacRelationship> relationships, OfacFaults faults)
    {
        if (relationships.Count == 0) return [];
        var links = new List<TargetLink>(relationships.Count);
        foreach (var relationship in relationships)
        {
            if (relationship is { Type: { } type, EntityId: { } id })
            {
                var quality = relationship.Quality is null ? null : $"quality: {relationship.Quality}";
                links.Add(new TargetLink(type, id, relationship.EntityName, OfacNotes.Join(quality, relationship.Comments)));
            }
            else
            {
                faults.Add("A relationship lacks its type or the other entity's id.");
            }
        }

        return links;
    }
}
