using SanctionsTracker.Extraction;
using SanctionsTracker.Functions.Api.Shapes;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>What was found in a text, as <c>extract</c> prints it.</summary>
internal sealed record PrintedExtract(
    string? Title,
    string? Published,
    string? Language,
    IReadOnlyList<NewsDateShape> Dates,
    IReadOnlyList<PrintedEntity> Entities,
    IReadOnlyList<NewsEventShape> Events,
    IReadOnlyList<string> Topics)
{
    public static PrintedExtract Of(Extract found) => new(
        found.Title,
        found.Published?.Value,
        found.Language,
        [.. found.Dates.Select(NewsDateShape.Of)],
        [.. found.Entities.Select(PrintedEntity.Of)],
        [.. found.Events.Select(NewsEventShape.Of)],
        found.Topics);
}
