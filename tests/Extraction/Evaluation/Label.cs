namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>Something that a reader marked in a text.</summary>
internal abstract record Label
{
    /// <summary>The words as they stand.</summary>
    public required string Quote { get; init; }

    /// <summary>Which of the places where the words stand is meant, counted from 1.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>Readers may differ on it: it counts neither for nor against.</summary>
    public bool Free { get; init; }

    /// <exception cref="InvalidDataException">The words do not stand in the text so often.</exception>
    public Span In(string text)
    {
        var start = -1;
        for (var occurrence = 0; occurrence < Occurrence; occurrence++)
        {
            start = text.IndexOf(Quote, start + 1, StringComparison.Ordinal);
            if (start < 0) throw new InvalidDataException($"The text does not have “{Quote}” {Occurrence} times.");
        }

        return Span.Of(start, Quote);
    }
}
