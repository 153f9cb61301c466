using System.Globalization;
using System.Text;

namespace SanctionsTracker.Extraction.Words;

/// <summary>
/// Cuts a text into words, folded by <see cref="Letters"/>. Hyphens separate words; apostrophes do not, but for a possessive <c>'s</c>, which is
/// left out, and an elided article (<c>l'Iran</c>); letters with points are one word (<c>U.S.</c>), and <c>&amp;</c> is "and".
/// </summary>
internal ref struct WordReader
{
    private const int Longest = 64;

    private const int LongestAbbreviation = 4;
    private const uint Initial = 1;

    // After these a point ends no sentence, nor a name; nor does it after an initial.
    private static readonly HashSet<uint> Abbreviations = [Initial, .. Packed(
        "st", "dr", "gen", "mr", "mrs", "ms", "jr", "sr", "lt", "col", "maj", "adm", "sen", "rep", "gov", "prof", "rev", "capt", "brig", "sgt", "mt", "ft", "hon", "amb", "sec")];

    private readonly ReadOnlySpan<char> _text;
    private readonly Vocabulary _vocabulary;
    private readonly bool _adds;
    private readonly List<Word> _words;
    private readonly Span<byte> _letters;
    private int _at;
    private int _length;
    private uint _hash;
    private int _start;
    private int _segment;
    private bool _small;
    private int _capitals;
    private WordShape _shape;
    private WordShape _gap;
    private uint _last;
    private bool _lineEnded;

    private WordReader(ReadOnlySpan<char> text, Vocabulary vocabulary, bool adds, List<Word> words, Span<byte> letters)
    {
        _text = text;
        _letters = letters;
        (_vocabulary, _adds, _words) = (vocabulary, adds, words);
        (_gap, _start, _hash) = (WordShape.AfterBreak | WordShape.Opening, -1, Vocabulary.Seed);
    }

    /// <summary>The words of a text, in order.</summary>
    public static List<Word> Read(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var words = new List<Word>((text.Length / 6) + 4);
        new WordReader(text, vocabulary, adds: false, words, stackalloc byte[Longest]).Run();
        return words;
    }

    /// <summary>The numbers of a phrase's words, which are added to the vocabulary.</summary>
    public static void Learn(string phrase, Vocabulary vocabulary, List<Word> words)
    {
        words.Clear();
        new WordReader(phrase, vocabulary, adds: true, words, stackalloc byte[Longest]).Run();
    }

    private void Run()
    {
        while (_at < _text.Length)
        {
            var character = _text[_at];
            ref readonly var letter = ref Letters.Of(character);
            switch (letter.Kind)
            {
                case LetterKind.Plain:
                    Take(letter.Shape, letter.Plain);
                    break;
                case LetterKind.Several:
                    foreach (var plain in letter.Several!) Take(letter.Shape, plain);
                    break;
                case LetterKind.Apostrophe:
                    Apostrophe();
                    break;
                case LetterKind.Whole:
                    Whole(character);
                    break;
                case LetterKind.Break:
                    Break(character);
                    break;
            }

            _at++;
        }

        End(_text.Length);
    }

    private void Take(WordShape shape, byte letter)
    {
        if (_start < 0) _start = _at;
        if (_length == 0) _shape |= shape & (WordShape.Capital | WordShape.Caseless);
        _shape |= shape & WordShape.Digit;
        if (shape == WordShape.Capital) _capitals++;
        else if (shape == WordShape.None) _small = true;
        if (_length < Longest) _letters[_length] = letter;
        _length++;
        _segment++;
        _hash = Vocabulary.Hash(_hash, letter);
    }

    private void Apostrophe()
    {
        if (_start < 0 || !IsLetter(_at + 1))
        {
            End(_at);
        }
        else if (_text[_at + 1] is 's' or 'S' && !IsLetter(_at + 2))
        {
            End(_at);
            _at++;
        }
        else if (_length == 1)
        {
            End(_at);
        }
    }

    private void Whole(char character)
    {
        End(_at);
        _start = _at;
        ReadOnlySpan<byte> code = [1, (byte)(character >> 8), (byte)character];
        code.CopyTo(_letters);
        _hash = Vocabulary.Hash(Vocabulary.Hash(Vocabulary.Hash(Vocabulary.Seed, code[0]), code[1]), code[2]);
        (_length, _shape) = (3, WordShape.Caseless);
        End(_at + 1);
    }

    private void Break(char character)
    {
        if (character == '.' && _start >= 0 && _segment == 1 && IsPointed())
        {
            (_segment, _shape) = (0, _shape | WordShape.Pointed);
            return;
        }

        if (character == '.' && _segment == 1 && (_shape & WordShape.Pointed) != WordShape.None)
        {
            // The last point of U.S. belongs to it, and ends no sentence that we could tell.
            End(_at + 1);
            return;
        }

        End(_at);
        _gap |= character switch
        {
            '.' when Abbreviations.Contains(_last) => WordShape.None,
            '.' or '!' or '?' or ':' or '•' or '…' or '؟' or '。' => WordShape.AfterBreak | WordShape.Opening,
            '\n' when _lineEnded => WordShape.AfterBreak | WordShape.Opening,
            // An editor's words in somebody's: "[Prime Minister Benjamin] Netanyahu".
            ']' when _at + 1 < _text.Length && _text[_at + 1] == ' ' && IsLetter(_at - 1) && !char.IsDigit(_text[_at - 1]) => WordShape.None,
            ',' or ';' or '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '"' or '“' or '”' or '„' or '«' or '»' or '|' or '/' or '–' or '—' or '،' or '、' or '；' or '，'
                => WordShape.AfterBreak,
            _ => WordShape.None,
        };
        _lineEnded = character == '\n' || (_lineEnded && char.IsWhiteSpace(character));
        if (character == '&') And();
    }

    private void And()
    {
        _start = _at;
        foreach (var letter in "and"u8)
        {
            _letters[_length++] = letter;
            _hash = Vocabulary.Hash(_hash, letter);
        }

        End(_at + 1);
    }

    private void End(int end)
    {
        if (_start < 0) return;
        if (_length > 0)
        {
            // Signs that turn the direction of writing stand in words and not behind them.
            while (end - 1 > _start && _text[end - 1] >= '\u200B' && char.GetUnicodeCategory(_text[end - 1]) == UnicodeCategory.Format) end--;
            if (!_small && _capitals > 1) _shape |= WordShape.Capitals;
            _words.Add(new Word(_start, end, Number(), _shape | _gap));
            _last = _length == 1 ? ((_shape & WordShape.Capital) != WordShape.None ? Initial : 0) : _length <= LongestAbbreviation ? Packed(_letters[.._length]) : 0;
            (_gap, _lineEnded) = (WordShape.None, false);
        }

        (_start, _length, _segment, _small, _capitals, _shape, _hash) = (-1, 0, 0, false, 0, WordShape.None, Vocabulary.Seed);
    }

    private readonly int Number()
    {
        if (_length > Longest) return Vocabulary.Unknown;
        return _adds ? _vocabulary.Add(_letters[.._length], _hash) : _vocabulary.Find(_letters[.._length], _hash);
    }

    private static IEnumerable<uint> Packed(params string[] words) => words.Select(word => Packed(Encoding.ASCII.GetBytes(word)));

    // A short word as a number.
    private static uint Packed(ReadOnlySpan<byte> letters)
    {
        var packed = 0u;
        foreach (var letter in letters) packed = (packed << 8) | letter;
        return packed;
    }

    // One letter, a point, one letter, and then no other.
    private readonly bool IsPointed() => IsLetter(_at + 1) && !IsLetter(_at + 2);

    private readonly bool IsLetter(int at) => at >= 0 && at < _text.Length && Letters.Of(_text[at]).Kind is LetterKind.Plain or LetterKind.Several;
}
