using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>What is known where some words stand.</summary>
/// <param name="Published">When the text was published; null where that is not known.</param>
/// <param name="Latest">The latest day that the text names, where nobody says when it was published.</param>
/// <param name="Earlier">The date named before; null where none was, or too far before.</param>
/// <param name="Year">The date named before that gives a date without a year its own; null where none does.</param>
/// <param name="Ahead">The sentence speaks of what is to come (true) or of what has been (false); null where it does not show.</param>
internal sealed record DateContext(PartialDate? Published, PartialDate? Latest, PartialDate? Earlier, PartialDate? Year, bool? Ahead);
