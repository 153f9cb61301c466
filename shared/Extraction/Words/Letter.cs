namespace SanctionsTracker.Extraction.Words;

/// <summary>A character in the form in which words compare.</summary>
/// <param name="Kind">What it does to a word.</param>
/// <param name="Shape"><see cref="WordShape.Capital"/>, <see cref="WordShape.Digit"/> or <see cref="WordShape.Caseless"/>; none for a small letter.</param>
/// <param name="Plain">The small letter or digit that it adds, where that is one.</param>
/// <param name="Several">Those that it adds, where they are more; else null.</param>
internal readonly record struct Letter(LetterKind Kind, WordShape Shape = WordShape.None, byte Plain = 0, byte[]? Several = null);
