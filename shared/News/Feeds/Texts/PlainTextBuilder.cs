using System.Globalization;
using System.Text;
using SanctionsTracker.News.Feeds.Characters;

namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>Gathers plain text: resolves entities, folds white space, and leaves out what cannot be seen.</summary>
internal sealed class PlainTextBuilder(int capacity)
{
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
        for (var at = 0; at < text.Length; at++)
        {
            var character = Windows1252.Meant(text[at]);
            if (char.IsWhiteSpace(character)) AppendSpace();
            else if (char.IsSurrogatePair(character, at + 1 < text.Length ? text[at + 1] : ' ')) AppendPair(character, text[++at]);
            else if (IsVisible(character)) AppendVisible(character);
        }
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
