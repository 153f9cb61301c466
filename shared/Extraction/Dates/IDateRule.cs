namespace SanctionsTracker.Extraction.Dates;

/// <summary>One way to write a date. Looks at a bounded number of tokens, so that reading a text takes time in proportion to it.</summary>
internal interface IDateRule
{
    /// <summary>The words that a date of this rule can begin with, beside numbers and apostrophes: it is not asked at others.</summary>
    IEnumerable<string> Firsts { get; }

    /// <summary>The date that begins at a token; null where this rule reads none.</summary>
    DateReading? Read(TokenText words, int at);
}
