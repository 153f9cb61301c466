using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>An entity as <c>extract</c> prints it, with every record that the words can name as <c>list:id</c>.</summary>
internal sealed record PrintedEntity(
    int Start, string Text, EntityKind Kind, string? Id, string Name, CountryCode? Country, double Confidence, IReadOnlyList<string> Designations)
{
    public static PrintedEntity Of(ExtractedEntity entity) => new(
        entity.Start, entity.Text, entity.Kind, entity.Id, entity.Name, entity.Country, entity.Confidence, [.. entity.Designations.Select(id => $"{id.List}:{id.Value}")]);
}
