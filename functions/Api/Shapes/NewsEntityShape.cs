using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>Someone or something that an article names.</summary>
public sealed record NewsEntityShape(
    int Start, string Text, EntityKind Kind, string? Id, string Name, CountryCode? Country, double Confidence)
{
    public static NewsEntityShape Of(ExtractedEntity entity) =>
        new(entity.Start, entity.Text, entity.Kind, entity.Id, entity.Name, entity.Country, entity.Confidence);
}
