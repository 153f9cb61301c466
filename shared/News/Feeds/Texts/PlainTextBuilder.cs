using System.Buffers;
using System.Globalization;
using System.Text;
using SanctionsTracker.News.Feeds.Characters;

namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>Gathers plain text: resolves entities, folds white space, and leaves out what cannot be seen.</summary>
internal sealed class PlainTextBuilder(int capacity)
{
    /// <summary>White space but for the space, what cannot be seen, and halves of characters.</summary>
    public static IReadOnlyList<char> UnusualCharacters { get; } =
    [
        '\u00A0', '\u00AD', '\u061C', '\u1680', '\u180E', '\u3000', '\uFEFF', '\uFFFE', '\uFFFF',
        .. Enumerable.Range(0, 0x20).Select(code => (char)code),
        .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
        .. Enumerable.Range(0x2000, 0x0C).Select(code => (char)code),
        .. Enumerable.Range(0x200E, 2).Select(code => (char)code),
        .. Enumerable.Range(0x2028, 8).Select(code => (char)code),
        .. Enumerable.Range(0x205F, 0x11).Select(code => (char)code),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ];

    private static readonly SearchValues<char> Unusual = SearchValues.Create([.. UnusualCharacters]);

    private readonly StringBuilder _text = new(capacity);
    private bool _space;

    /// <summary>A space, unless the text begins or ends with one here.</summary>
    public void AppendSpace() => _space = _text.Length > 0;

    public void Append(ReadOnlySpan<char> html)
    {
        while (html.IndexOf('&') is var at and >= 0)
        {
            AppendPlain(html[..at]);
            html = html[at..];
            var length = HtmlEntities.Read(html, out var characters);
            AppendPlain(length > 0 ? characters : "&");
            html = html[Math.Max(length, 1)..];
        }

        AppendPlain(html);
    }

    public override string ToString() => _text.ToString();

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Unusual) is var at and >= 0)
        {
            AppendUsual(text[..at]);
            text = text[(at + AppendUnusual(text[at..]))..];
        }

        AppendUsual(text);
    }

    // Text of which only spaces need a look, and few of those.
    private void AppendUsual(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] == ' ') AppendSpace();
            text = text.TrimStart(' ');
            var end = text.IndexOf("  ");
            var run = end < 0 ? text.TrimEnd(' ') : text[..end];
            if (run.IsEmpty) return;
            if (_space) _text.Append(' ');
            _space = false;
            _text.Append(run);
            text = text[run.Length..];
        }
    }

    private int AppendUnusual(ReadOnlySpan<char> text)
    {
        var character = Windows1252.Meant(text[0]);
        var pair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        if (char.IsWhiteSpace(character)) AppendSpace();
        else if (pair) AppendPair(text[0], text[1]);
        else if (IsVisible(character)) AppendVisible(character);
        return pair ? 2 : 1;
    }

    private void AppendPair(char high, char low)
    {
        AppendVisible(high);
        _text.Append(low);
    }

    private void AppendVisible(char character)
    {
        if (_space) _text.Append(' ');
        _space = false;
        _text.Append(character);
    }

    // The joiners are spelling in Persian and in Indian scripts, and stay.
    private static bool IsVisible(char character) => character is '\u200C' or '\u200D' || (character < '\uFFFE' && char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate));
}
