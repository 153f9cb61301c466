using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Deals tokens, dates and entities out to their sentences, in one pass over each.</summary>
internal static class TextSentences
{
    public static IEnumerable<TextSentence> Of(TokenText words, IReadOnlyList<ExtractedDate> dates, IReadOnlyList<ExtractedEntity> entities)
    {
        var (token, date, entity) = (0, 0, 0);
        foreach (var span in Sentences.Of(words.Text))
        {
            while (token < words.Count && words[token].Start < span.Start) token++;
            var from = token;
            while (token < words.Count && words[token].Start < span.End) token++;
            yield return new TextSentence(
                words, span, from, token, Within(dates, found => found.Start, span, ref date), Within(entities, found => found.Start, span, ref entity));
        }
    }

    private static List<T> Within<T>(IReadOnlyList<T> found, Func<T, int> start, Sentence span, ref int next)
    {
        var within = new List<T>();
        while (next < found.Count && start(found[next]) < span.Start) next++;
        while (next < found.Count && start(found[next]) < span.End) within.Add(found[next++]);
        return within;
    }
}
