using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A record, as its address at <c>/api/designations/{list}/{id}</c> names it.</summary>
public sealed record RecordReference(ListId List, string Id)
{
    public static RecordReference Of(DesignationId id) => new(id.List, id.Value);
}
