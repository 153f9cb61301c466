using System.Net;
using System.Text.Json;
using SanctionsTracker.Lineup.Studies;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>Pieces of a page. Every text that did not come from here is encoded.</summary>
internal static class Html
{
    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    public static string Join<T>(IEnumerable<T> items, Func<T, string> write, string between = "") => string.Join(between, items.Select(write));

    /// <summary>A word of an enumeration as it is written over HTTP, which is also its class in the style sheet.</summary>
    public static string Word(Enum word) => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());

    /// <summary>A word of an enumeration for people.</summary>
    public static string Pill(Enum word) => $"<span class=\"pill {Word(word)}\">{Text(Word(word).Replace('_', ' '))}</span>";

    public static string Number(double? value) => value is { } known ? Text(StudyText.Number(known)) : "–";

    /// <summary>p, which is never 0.</summary>
    public static string P(double? value) => value is { } known ? known < 0.001 ? "&lt; 0.001" : Text(StudyText.Number(known)) : "–";

    /// <summary>A text that links where it can be read.</summary>
    public static string Link(string text, Uri? url) => url is null ? Text(text) : $"<a href=\"{Text(url.AbsoluteUri)}\">{Text(text)}</a>";
}
