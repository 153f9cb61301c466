using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction;

/// <summary>Something that happened, as a sentence tells it.</summary>
/// <param name="Start">Where the quoted words begin, in UTF-16 code units.</param>
/// <param name="Text">The quoted words as they stand: the sentence, or the clause of it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Date">When; null where the text does not say.</param>
/// <param name="Country">The country that it happened to; null where the text does not say.</param>
/// <param name="Count">How many targets the sentence counts: 25 of "25 individuals and entities"; else null.</param>
/// <param name="Targets">The names of whom it happened to, as the entities name them.</param>
public sealed record ExtractedEvent(
    int Start, string Text, EventKind Kind, PartialDate? Date, CountryCode? Country, int? Count, IReadOnlyList<string> Targets);
