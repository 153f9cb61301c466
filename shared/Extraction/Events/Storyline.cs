using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Remembers which date the sentences before have given to the one that is read.</summary>
internal sealed class Storyline
{
    private const int FarthestParagraphs = 1;

    // What only goes on with what was told: "It also …", "The package …", "Also named were …".
    private static readonly WordSet Openings = new("it", "he", "she", "they", "also", "in", "the", "this", "these", "those", "another", "others", "among", "today", "additionally", "simultaneously", "its");
    private static readonly WordSet Steps = new(
        "package", "resolution", "text", "measures", "measure", "action", "actions", "move", "step", "decision", "designations", "order", "listings", "notice", "list", "round", "announcement", "targets", "regulations", "update");

    private static readonly WordSet Pronouns = new("it", "they");

    private ExtractedDate? _heading;
    private int _paragraph = -1;
    private bool _afterHeading;
    private (ExtractedDate Date, EventKind Kind, int Paragraph)? _last;

    /// <summary>What was told last.</summary>
    public EventKind? LastKind => _last?.Kind;

    /// <summary>Reads the sentence as a heading, or as one that stands under the heading before it.</summary>
    /// <returns>Whether there is more in it than a heading.</returns>
    public bool Enter(TextSentence sentence)
    {
        if (sentence.IsHeading)
        {
            (_heading, _paragraph, _afterHeading) = (sentence.Dates[0], sentence.Paragraph, true);
            return false;
        }

        // The entry is the rest of the paragraph or, under a heading in a paragraph of its own, the next.
        if (_afterHeading) (_paragraph, _afterHeading) = (sentence.Paragraph, false);
        if (sentence.EntryDate is { } date) (_heading, _paragraph) = (date, sentence.Paragraph);
        if (sentence.Paragraph != _paragraph) _heading = null;
        return true;
    }

    /// <summary>The date that events of the sentence have where it says nothing nearer; null where it has none.</summary>
    public ExtractedDate? Heading => _heading;

    /// <summary>The date of the sentence before, where this one only goes on with it; null where it does not.</summary>
    public ExtractedDate? Carried(TextSentence sentence, FoundTrigger trigger)
    {
        if (_last is not var (date, kind, paragraph) || trigger.IsBound || sentence.Paragraph - paragraph > FarthestParagraphs) return null;
        if (sentence.Dates.Any(EventDates.CanDate) || !IsOfSanctions(kind) || !IsOfSanctions(trigger.Kind)) return null;
        return GoesOn(sentence, trigger.At, kind == trigger.Kind) ? date : null;
    }

    public void Remember(TextSentence sentence, ExtractedDate date, EventKind kind)
    {
        if (IsOfSanctions(kind) || _last is null) _last = (date, kind, sentence.Paragraph);
    }

    private static bool IsOfSanctions(EventKind kind) =>
        kind is EventKind.Designated or EventKind.Delisted or EventKind.Sanctioned or EventKind.Waived or EventKind.Agreed;

    private static bool GoesOn(TextSentence sentence, int at, bool isSame)
    {
        var words = sentence.Words;
        if (!Openings.Has(words, sentence.From)) return false;
        var (steps, also) = (false, false);
        for (var i = sentence.From; i < at + 3 && i < sentence.To; i++)
        {
            steps |= Steps.Has(words, i) && i - sentence.From <= 4;
            also |= words.Is(i, "also") || words.Is(i, "addition") || words.Is(i, "too") || words.Is(i, "Additionally") || words.Is(i, "Simultaneously");
        }

        also |= Pronouns.Has(words, sentence.From) && !EventArguments.IsPassive(sentence, at) && (!isSame || at - sentence.From <= 2);
        return also || (steps && !isSame);
    }
}
