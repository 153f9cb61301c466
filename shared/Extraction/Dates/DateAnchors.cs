using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>Remembers the date named last, for the words that count from it.</summary>
/// <remarks>A footnote counts from its own dates, and what stands in it changes nothing for the text around it.</remarks>
internal sealed class DateAnchors(TokenText words, PartialDate? published, PartialDate? latest)
{
    // Headings are paragraphs too.
    private const int FarthestParagraphs = 2;

    private readonly Footnotes _footnotes = new(words.Text);
    private Anchor? _inText;
    private Anchor? _inNote;
    private int _note = -1;

    /// <summary>What is known where a reading stands.</summary>
    public DateContext Before(DateReading reading)
    {
        var anchor = AnchorAt(reading);
        var near = anchor is not null && words[reading.From].Paragraph - words[anchor.Reading.From].Paragraph <= FarthestParagraphs;
        return new DateContext(
            published,
            published is null ? latest : null,
            near ? anchor!.Value.End ?? anchor.Value.Value : null,
            near && GivesYear(anchor!, reading) ? anchor!.Value.Value : null,
            Tense.Ahead(words, reading.From, reading.To));
    }

    public void Add(DateReading reading, DateValue value)
    {
        if (value.Precision == ExtractedPrecision.Decade) return;
        if (_footnotes.At(words[reading.From].Start) is null) _inText = new Anchor(reading, value);
        else _inNote = new Anchor(reading, value);
    }

    private Anchor? AnchorAt(DateReading reading)
    {
        if (_footnotes.At(words[reading.From].Start) is not int note) return _inText;
        if (note != _note) (_note, _inNote) = (note, null);
        return _inNote;
    }

    // A date of a day or month does, and a year that opens a sentence ("In 2012, …", "The following year, …"), within the paragraph. One that was itself counted from the
    // publication says nothing that the publication does not.
    private bool GivesYear(Anchor anchor, DateReading reading)
    {
        if (anchor.Value is not { End: null, Rule: DateRule.Absolute or DateRule.RelativeToText or DateRule.Partial } value) return false;
        if (!words.SameParagraph(anchor.Reading.From, reading.From)) return false;
        return value.Precision is ExtractedPrecision.Day or ExtractedPrecision.Month || OpensSentence(anchor.Reading.From);
    }

    private bool OpensSentence(int at) => IsFirst(at) || (words.IsCapitalised(at - 1) && IsFirst(at - 1));

    private bool IsFirst(int at) => at == 0 || !words.SameParagraph(at - 1, at) || (words[at - 1].Kind == TokenKind.Mark && words.IsCapitalised(at));

    private sealed record Anchor(DateReading Reading, DateValue Value);
}
