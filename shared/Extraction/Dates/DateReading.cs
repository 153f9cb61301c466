namespace SanctionsTracker.Extraction.Dates;

/// <summary>Words that a rule has read as a date.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token behind the last.</param>
/// <param name="Meaning">What they mean.</param>
internal sealed record DateReading(int From, int To, IDateMeaning Meaning);
