using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A record of a list.</summary>
/// <param name="List">Its list.</param>
/// <param name="Id">Its id there.</param>
/// <param name="RecordId">The record's own id, which names it alone (<see cref="PublishedId"/>).</param>
public sealed record RecordReference(ListId List, string Id, string RecordId)
{
    public static RecordReference Of(DesignationId id) => new(id.List, PublishedId.Of(id), id.Value);
}
