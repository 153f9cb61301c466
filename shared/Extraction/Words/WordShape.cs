namespace SanctionsTracker.Extraction.Words;

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordShape : byte
{
    None = 0,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 1,

    /// <summary>All its letters are capitals, of which it has two or more.</summary>
    Capitals = 2,

    /// <summary>Its script has no capitals.</summary>
    Caseless = 4,

    /// <summary>It has a digit.</summary>
    Digit = 8,

    /// <summary>Something ends between the word before and it: a sentence, a clause, a line with a blank one after it.</summary>
    AfterBreak = 16,

    /// <summary>It begins a sentence or a paragraph, so that its capital says nothing.</summary>
    Opening = 32,

    /// <summary>Letters with points: <c>U.S.</c></summary>
    Pointed = 64,
}
