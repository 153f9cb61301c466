using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction;

/// <summary>A date that a text names.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Text">The words as they stand: <c>Feb. 1</c>, <c>1980-1988</c>, <c>two days later</c>.</param>
/// <param name="Value">The date, or the first of a range; as precise as the words are.</param>
/// <param name="EndValue">The last of a range; null for a single date and for an open range.</param>
/// <param name="Precision">How much the words give.</param>
/// <param name="Rule">By which rule they were read.</param>
public sealed record ExtractedDate(
    int Start, string Text, PartialDate Value, PartialDate? EndValue, ExtractedPrecision Precision, DateRule Rule);
