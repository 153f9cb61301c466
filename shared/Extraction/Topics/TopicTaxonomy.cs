using System.Globalization;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Topics;

/// <summary>
/// The topics with the phrases that speak of them, from <c>topics.tsv</c> and the owner's table of that name. A phrase counts by its weight, at
/// most three times; in the title three times as much. A text has a topic where its phrases weigh 2 or more, by the root of its length in hundreds of
/// words, since a long text speaks of more things, and no less than a quarter of its strongest topic.
/// </summary>
/// <remarks>Columns <c>id, name, phrases, not</c>: phrases are separated by <c>|</c> and begin with their weight where it is not 1
/// (<c>3:uranium enrichment</c>); phrases under <c>not</c> hide those within them ("oil painting"). Plurals in -s are found of themselves; a
/// phrase all in capitals is looked for in capitals alone.</remarks>
public sealed class TopicTaxonomy
{
    private const int MostCounted = 3;
    private const int TitleFactor = 3;
    private const double Threshold = 2;
    private const double ShortText = 100;

    // Beside what a text is about, what it only touches on is none of its topics.
    private const double ShareOfStrongest = 0.25;

    private readonly Vocabulary _vocabulary = new();
    private readonly WordTrie _phrases = new();
    private readonly Dictionary<int, List<Phrase>> _meanings = [];
    private readonly List<Topic> _topics = [];
    private readonly List<Word> _words = [];
    private Phrase[] _weighing = [];
    private int _count;

    private TopicTaxonomy()
    {
    }

    public IReadOnlyList<Topic> All => _topics;

    /// <param name="options">Where the owner's table is.</param>
    /// <exception cref="InvalidSettingException">The owner's table has a row that cannot be read.</exception>
    public static TopicTaxonomy Read(ExtractionOptions options)
    {
        var taxonomy = new TopicTaxonomy();
        foreach (var row in new ExtractionTables(options.Folder).Keyed("topics.tsv", 4).Values) taxonomy.Add(row);
        taxonomy._weighing = [.. taxonomy._meanings.Values.SelectMany(each => each).Where(phrase => phrase.Weight > 0)];
        return taxonomy;
    }

    /// <summary>The ids of a text's topics, the strongest first; of equally strong ones in the taxonomy's order.</summary>
    public IReadOnlyList<string> Of(string? title, string text)
    {
        var body = new int[_count];
        var words = Count(text, body);
        var heading = new int[_count];
        if (title is not null) Count(title, heading);

        var length = Math.Sqrt(Math.Max(ShortText, words) / ShortText);
        var strengths = new double[_topics.Count];
        foreach (var phrase in _weighing)
        {
            var counted = Math.Min(body[phrase.Number], MostCounted) * phrase.Weight;
            var inTitle = Math.Min(heading[phrase.Number], 1) * phrase.Weight * TitleFactor;
            strengths[phrase.Topic] += inTitle + (counted / length);
        }

        var least = Math.Max(Threshold, strengths.Max() * ShareOfStrongest);
        return
        [
            .. Enumerable.Range(0, _topics.Count)
                .Where(topic => strengths[topic] >= least)
                .OrderByDescending(topic => strengths[topic])
                .Select(topic => _topics[topic].Id),
        ];
    }

    private int Count(string text, int[] counts)
    {
        var words = WordReader.Read(text, _vocabulary);
        for (var first = 0; first < words.Count;)
        {
            var (end, node) = Longest(words, first);
            if (node != WordTrie.Root)
            {
                foreach (var phrase in _meanings[node]) counts[phrase.Number]++;
            }

            first = end;
        }

        return words.Count;
    }

    private (int End, int Node) Longest(List<Word> words, int first)
    {
        var longest = (End: first + 1, Node: WordTrie.Root);
        var capitals = true;
        var node = _phrases.Step(WordTrie.Root, words[first].Id);
        for (var end = first + 1; node != WordTrie.Root; end++)
        {
            capitals &= words[end - 1].Is(WordShape.Capitals | WordShape.Digit);
            if (_meanings.TryGetValue(node, out var meanings) && (capitals || !meanings[0].IsAcronym)) longest = (end, node);
            if (end == words.Count || words[end].Is(WordShape.AfterBreak)) break;
            node = _phrases.Step(node, words[end].Id);
        }

        return longest;
    }

    private void Add(string[] row)
    {
        _topics.Add(new(row[0], row[1]));
        foreach (var phrase in row[2].Split('|', StringSplitOptions.RemoveEmptyEntries)) Add(phrase.Trim(), isHidden: false);
        foreach (var phrase in row[3].Split('|', StringSplitOptions.RemoveEmptyEntries)) Add(phrase.Trim(), isHidden: true);
    }

    private void Add(string phrase, bool isHidden)
    {
        var colon = phrase.IndexOf(':', StringComparison.Ordinal);
        var weight = isHidden ? 0 : colon > 0 ? Weight(phrase, colon) : 1;
        var words = phrase[(colon + 1)..];
        var number = _count++;
        var isAcronym = !words.Any(char.IsLower);
        Place(words, new(number, _topics.Count - 1, weight, isAcronym));
        // Singular and plural are one phrase: of both together three count.
        if (!isAcronym && char.IsAsciiLetter(words[^1]) && words[^1] != 's') Place($"{words}s", new(number, _topics.Count - 1, Weight: 0, isAcronym));
    }

    private static int Weight(string phrase, int colon) =>
        int.TryParse(phrase.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : throw new InvalidSettingException($"topics.tsv has a phrase whose weight is no number: {phrase}");

    private void Place(string words, Phrase phrase)
    {
        WordReader.Learn(words, _vocabulary, _words);
        if (_words.Count == 0) return;
        var node = _phrases.Add([.. _words.Select(word => word.Id)]);
        if (!_meanings.TryGetValue(node, out var meanings)) _meanings[node] = meanings = [];
        meanings.Add(phrase);
    }

    // A weight of 0 adds nothing of its own: a plural, which counts for its singular, or a phrase that hides others.
    private sealed record Phrase(int Number, int Topic, int Weight, bool IsAcronym);
}
