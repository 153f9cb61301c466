namespace SanctionsTracker.Extraction.Words;

/// <summary>What a character does to the word that it stands in.</summary>
internal enum LetterKind : byte
{
    /// <summary>Ends it.</summary>
    Break,

    /// <summary>Adds one plain letter or digit.</summary>
    Plain,

    /// <summary>Adds several: <c>щ</c> is <c>shch</c>.</summary>
    Several,

    /// <summary>Adds nothing: diacritics, vowel signs, joiners, marks of direction.</summary>
    Silent,

    /// <summary>Is a word by itself, as in scripts that put no blanks between words.</summary>
    Whole,

    /// <summary>Adds nothing between letters, and else ends it.</summary>
    Apostrophe,
}
