using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Finds what happened, to whom and when, sentence by sentence.</summary>
/// <remarks>
/// A word of a table tells of the event; the nearest date of its sentence, that of the heading of its entry, or that of the sentence before which it goes on with, tells
/// when; the entities around it tell to whom. Only dated events are answered. What is denied, possible, asked for, alleged or questioned is none; what
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
        return Extract(new TokenText(source.Text), dates, entities);
    }

    internal static IReadOnlyList<ExtractedEvent> Extract(TokenText words, IReadOnlyList<ExtractedDate> dates, IReadOnlyList<ExtractedEntity> entities)
    {
        var events = new List<ExtractedEvent>();
        var arguments = new EventArguments(SubjectCountry.Of(entities));
        var story = new Storyline();
        foreach (var sentence in TextSentences.Of(words, dates, entities))
        {
            if (!story.Enter(sentence) || words.Text[sentence.Span.End - 1] == '?' || IsNote(words.Text.AsSpan(sentence.Span.Start))) continue;
            events.AddRange(In(words.Text, sentence, story, arguments).DistinctBy(found => (found.Kind, found.Date)));
        }

        return events;
    }

    private static IEnumerable<ExtractedEvent> In(string text, TextSentence sentence, Storyline story, EventArguments arguments)
    {
        var told = Told(sentence, story, arguments);
        foreach (var trigger in told)
        {
            if ((EventDates.Of(sentence, trigger, told, story.Heading) ?? story.Carried(sentence, trigger)) is not { } date) continue;
            var quote = Quotation.Around(text, sentence.Span, sentence.Words[trigger.At].Start);
            yield return new ExtractedEvent(
                quote.Start, quote.In(text), trigger.Kind, date.Value, arguments.Country(sentence, trigger), EventArguments.Count(sentence, trigger.At), EventArguments.Names(sentence, trigger));
            if (!trigger.IsBound) story.Remember(sentence, date, trigger.Kind);
        }
    }

    private static List<FoundTrigger> Told(TextSentence sentence, Storyline story, EventArguments arguments)
    {
        var told = new List<FoundTrigger>();
        for (var at = sentence.From; at < sentence.To; at++)
        {
            var row = EventTriggers.At(sentence.Words, at, sentence.From, sentence.To);
            if (row is null && Echoes.IsAt(sentence, at) && (told.Count > 0 ? told[^1].Kind : story.LastKind) is { } before)
                told.Add(new FoundTrigger(Echoes.Trigger, before, at, IsBound: false));
            if (row is not { } trigger || !Reality.Holds(sentence.Words, trigger, at, sentence.From)) continue;
            if (trigger.Kind == EventKind.Agreed && sentence.Words.Is(at + 1, "to") && EventTriggers.At(sentence.Words, at + 2, sentence.From, sentence.To) is not null) continue;
            var found = new FoundTrigger(trigger, trigger.Kind, at, trigger.IsBoundAt(sentence.Words, at));
            told.Add(found with { Kind = arguments.KindOf(sentence, found) });
        }

        told.AddRange(Echoes.WithoutVerb(sentence, told));
        return told;
    }

    // "[fn]Reuters, …", "[1] Council of the EU, …"
    private static bool IsNote(ReadOnlySpan<char> sentence) =>
        sentence.StartsWith(Footnote, StringComparison.Ordinal) || (sentence.Length > 1 && sentence[0] == '[' && char.IsAsciiDigit(sentence[1]));
}
