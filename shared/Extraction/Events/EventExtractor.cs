namespace SanctionsTracker.Extraction.Events;

/// <summary>Finds what happened, to whom and when, sentence by sentence.</summary>
/// <remarks>
/// A word of a table tells of the event; the nearest date of its sentence, or that of the heading of its entry, tells when; the entities behind it (before
/// it, where the verb is passive) tell to whom. Only dated events are answered. What is denied, possible, asked for or questioned is none; what
/// will happen on a fixed date is. The sources that footnotes cite are no events.
/// </remarks>
public static class EventExtractor
{
    private const string Footnote = "[fn]";

    /// <summary>The events in order of their place; at most one of a kind and date in a sentence.</summary>
    /// <param name="source">The text.</param>
    /// <param name="dates">The dates of the text, in order.</param>
    /// <param name="entities">The entities of the text, in order.</param>
    public static IReadOnlyList<ExtractedEvent> Extract(SourceText source, IReadOnlyList<ExtractedDate> dates, IReadOnlyList<ExtractedEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(entities);

        var events = new List<ExtractedEvent>();
        ExtractedDate? heading = null;
        var (paragraph, afterHeading) = (-1, false);
        foreach (var sentence in TextSentences.Of(source.Text, dates, entities))
        {
            if (sentence.IsHeading)
            {
                (heading, paragraph, afterHeading) = (sentence.Dates[0], sentence.Paragraph, true);
                continue;
            }

            // The entry is the rest of the paragraph or, under a heading in a paragraph of its own, the next.
            if (afterHeading) (paragraph, afterHeading) = (sentence.Paragraph, false);
            if (sentence.Paragraph != paragraph) heading = null;
            events.AddRange(In(source.Text, sentence, heading).DistinctBy(found => (found.Kind, found.Date)));
        }

        return events;
    }

    private static IEnumerable<ExtractedEvent> In(string text, TextSentence sentence, ExtractedDate? heading)
    {
        if (text[sentence.Span.End - 1] == '?' || IsNote(text.AsSpan(sentence.Span.Start))) yield break;
        for (var at = sentence.From; at < sentence.To; at++)
        {
            if (!sentence.Words.IsWord(at) || EventTriggers.At(sentence.Words, at, sentence.From, sentence.To) is not { } trigger) continue;
            if (!Reality.Holds(sentence.Words, trigger, at, sentence.From)) continue;
            var found = new FoundTrigger(trigger, at);
            if (EventDates.Of(sentence, found, heading) is { } date) yield return Event(text, sentence, found, date);
        }
    }

    // "[fn]Reuters, …", "[1] Council of the EU, …"
    private static bool IsNote(ReadOnlySpan<char> sentence) =>
        sentence.StartsWith(Footnote, StringComparison.Ordinal) || (sentence.Length > 1 && sentence[0] == '[' && char.IsAsciiDigit(sentence[1]));

    private static ExtractedEvent Event(string text, TextSentence sentence, FoundTrigger trigger, ExtractedDate date)
    {
        var quote = Quotation.Around(text, sentence.Span, sentence.Words[trigger.At].Start);
        var count = EventArguments.Count(sentence, trigger.At);
        var kind = trigger.Trigger.Kind == EventKind.Sanctioned && count is not null ? EventKind.Designated : trigger.Trigger.Kind;
        return new ExtractedEvent(
            quote.Start, quote.In(text), kind, date.Value, EventArguments.Country(sentence, trigger), count, EventArguments.Names(sentence, trigger));
    }
}
