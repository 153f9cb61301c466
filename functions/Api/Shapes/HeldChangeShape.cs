using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A change that a held snapshot would make.</summary>
/// <param name="List">The list.</param>
/// <param name="DesignationId">The record's id on the list.</param>
/// <param name="Name">Its name after the change.</param>
/// <param name="Kind">What would happen to it.</param>
/// <param name="Fields">Of an amendment and a return, what would differ.</param>
/// <param name="Countries">The countries that it counts for, before or after.</param>
public sealed record HeldChangeShape(
    ListId List, string DesignationId, string Name, ListChangeKind Kind, IReadOnlyList<FieldShape> Fields, IReadOnlyList<CountryCode> Countries)
{
    public static HeldChangeShape Of(ListChange change) => new(
        change.Id.List, PublishedId.Of(change.Id), change.Name, change.Kind, [.. change.Fields.Select(FieldShape.Of)], change.Countries);
}
