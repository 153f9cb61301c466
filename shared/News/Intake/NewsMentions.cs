using SanctionsTracker.Extraction;

namespace SanctionsTracker.News.Intake;

/// <summary>Tells which designations an article speaks about.</summary>
internal static class NewsMentions
{
    private const int QuoteLetters = 300;

    /// <summary>Each designation once, in order of its best mention, with the sentence that holds it.</summary>
    public static IReadOnlyList<NewsMention> Of(string text, IReadOnlyList<ExtractedEntity> entities)
    {
        var sentences = Sentences.Of(text);
        return
        [
            .. entities.SelectMany(entity => entity.Designations.Select(id => (Id: id, Entity: entity)))
                .GroupBy(one => one.Id)
                .Select(mentions => (mentions.Key, Best: mentions.MaxBy(one => one.Entity.Confidence).Entity))
                .OrderBy(one => one.Best.Start)
                .Select(one => new NewsMention(one.Key, one.Best.Text, Quote(text, sentences, one.Best), one.Best.Confidence)),
        ];
    }

    // A long sentence is cut around the name, not before it.
    private static string Quote(string text, IReadOnlyList<Sentence> sentences, ExtractedEntity entity)
    {
        var (start, end) = Sentences.At(sentences, entity.Start) is { } sentence ? (sentence.Start, sentence.End) : (entity.Start, entity.Start + entity.Text.Length);
        if (end - start > QuoteLetters && entity.Start + entity.Text.Length - start > QuoteLetters)
            start = WordAfter(text, Math.Max(start, entity.Start - (QuoteLetters / 2)), entity.Start);
        return PublisherText.Cut(text[start..end], QuoteLetters);
    }

    private static int WordAfter(string text, int from, int before)
    {
        var space = text.IndexOf(' ', from, before - from);
        return space < 0 ? before : space + 1;
    }
}
