using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>A text with its words, as the wording rules look at it.</summary>
internal sealed class ReadText
{
    // A line of which so much begins with capitals is a heading: in it capitals say nothing.
    private const double HeadingShare = 0.7;
    private const int FewestOfHeading = 4;
    private readonly NameIndex _names;
    private readonly bool[] _inHeading;

    public ReadText(string text, List<Word> words, NameIndex names)
    {
        (Text, Words, _names) = (text, words, names);
        _inHeading = Headings();
    }

    public string Text { get; }

    public List<Word> Words { get; }

    public NameIndex Names => _names;

    public string Between(int first, int end) => Text[Words[first].Start..Words[end - 1].End];

    /// <summary>A word as it stands.</summary>
    public ReadOnlySpan<char> Written(int word) => Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    public bool Is(int word, WordClass of) => _names.Is(Words[word], of);

    public bool IsInHeading(int word) => _inHeading[word];

    /// <summary>The character right before a word, and right after it; a blank at the text's ends.</summary>
    public char Before(int word) => Words[word].Start > 0 ? Text[Words[word].Start - 1] : ' ';

    public char After(int word) => Words[word].End < Text.Length ? Text[Words[word].End] : ' ';

    /// <summary>Whether a word goes on from the one before, without a break.</summary>
    public bool Continues(int word) => word < Words.Count && !Words[word].Is(WordShape.AfterBreak);

    // A footnote full of names and titles ends with a point; headings do not.
    private bool EndsSentence(int word) => After(word) is '.' or ';' or ')' || Words[word].Is(WordShape.Digit);

    private bool[] Headings()
    {
        var headings = new bool[Words.Count];
        for (var first = 0; first < Words.Count;)
        {
            var end = first + 1;
            while (end < Words.Count && !Text.AsSpan(Words[end - 1].End, Words[end].Start - Words[end - 1].End).Contains('\n')) end++;
            var telling = 0;
            var capital = 0;
            for (var at = first; at < end; at++)
            {
                if (Is(at, WordClass.Link | WordClass.Particle | WordClass.Stop) || Words[at].Is(WordShape.Digit)) continue;
                telling++;
                if (Words[at].Is(WordShape.Capital)) capital++;
            }

            if (!EndsSentence(end - 1) && telling >= FewestOfHeading && capital >= telling * HeadingShare) Array.Fill(headings, value: true, first, end - first);
            first = end;
        }

        return headings;
    }
}
