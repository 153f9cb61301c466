namespace SanctionsTracker.Extraction.Dates;

/// <summary>A text as its words, numbers and marks. A place outside of the text has a mark that equals nothing.</summary>
internal sealed class TokenText
{
    private static readonly Token Outside = new(0, 0, TokenKind.Mark, Joined: false, Paragraph: -1, Hash: 0);

    private readonly Token[] _tokens;

    public TokenText(string text)
    {
        Text = text;
        _tokens = Tokens.Of(text);
        DayBeforeMonth = SlashedDates.DayBeforeMonth(this);
    }

    public string Text { get; }

    public int Count => _tokens.Length;

    /// <summary>Whether this text writes 3/2/2017 for 3 February; null where it does not show.</summary>
    public bool? DayBeforeMonth { get; }

    public ref readonly Token this[int at] => ref (uint)at < (uint)_tokens.Length ? ref _tokens[at] : ref Outside;

    public ReadOnlySpan<char> Span(int at) => Text.AsSpan(this[at].Start, this[at].Length);

    /// <summary>The first character of a token.</summary>
    public char TextAt(int at) => this[at].Length > 0 ? Text[this[at].Start] : '\0';

    /// <summary>The words from one place up to another, as they stand.</summary>
    public string Between(int from, int to) => Text[this[from].Start..this[to - 1].End];

    public bool Is(int at, string word) => Span(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsMark(int at, char mark) => this[at] is { Kind: TokenKind.Mark, Length: 1 } token && Text[token.Start] == mark;

    public bool IsDash(int at) => this[at] is { Kind: TokenKind.Mark, Length: 1 } token && Text[token.Start] is '-' or '–' or '—' or '‑' or '‒' or '−';

    public bool IsApostrophe(int at) => IsMark(at, '\'') || IsMark(at, '’') || IsMark(at, '‘');

    public bool IsWord(int at) => this[at].Kind == TokenKind.Word;

    public bool IsCapitalised(int at) => IsWord(at) && char.IsUpper(Text[this[at].Start]);

    /// <summary>Whether a token stands in the paragraph of the one before it, however far.</summary>
    public bool SameParagraph(int one, int other) => this[one].Paragraph == this[other].Paragraph;

    /// <summary>A number of so many digits; null for any other token.</summary>
    public int? Number(int at, int digits) => Number(at, digits, digits);

    public int? Number(int at, int fewestDigits, int mostDigits) =>
        this[at] is { Kind: TokenKind.Number } token && token.Length >= fewestDigits && token.Length <= mostDigits
            ? int.Parse(Span(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
