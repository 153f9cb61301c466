using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction;

/// <summary>What was found in a text.</summary>
/// <param name="Title">The text's title; null where it has none.</param>
/// <param name="Published">When it was published; null where that is not known.</param>
/// <param name="Language">Its language as ISO 639-1; null where that cannot be told.</param>
/// <param name="Dates">In order of their place in the text, none within another.</param>
/// <param name="Entities">In order of their place in the text, none within another.</param>
/// <param name="Events">In order of their place in the text.</param>
/// <param name="Topics">The ids of its topics, the strongest first.</param>
public sealed record Extract(
    string? Title,
    PartialDate? Published,
    string? Language,
    IReadOnlyList<ExtractedDate> Dates,
    IReadOnlyList<ExtractedEntity> Entities,
    IReadOnlyList<ExtractedEvent> Events,
    IReadOnlyList<string> Topics);
