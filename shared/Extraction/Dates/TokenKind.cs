namespace SanctionsTracker.Extraction.Dates;

internal enum TokenKind : byte
{
    /// <summary>Letters only.</summary>
    Word,

    /// <summary>ASCII digits only.</summary>
    Number,

    /// <summary>One other character, or a whole address on the web.</summary>
    Mark,
}
