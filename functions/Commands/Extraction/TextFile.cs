using System.Text;
using SanctionsTracker.Extraction;
using SanctionsTracker.Fetching;
using SanctionsTracker.News.Articles;
using SanctionsTracker.News.Feeds.Characters;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>Reads the text of a file or of an address: plain text as it stands, of HTML the main text.</summary>
internal static class TextFile
{
    private const int Beginning = 1024;
    private static readonly string[] Extensions = [".html", ".htm", ".xhtml"];

    // Else characters that are no UTF-8 would become marks of question.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or why there is none.</returns>
    public static async Task<(SourceText? Text, string? Error)> ReadAsync(string from, ArticlePages pages, CancellationToken cancellationToken)
    {
        if (FeedFile.TryAddress(from, out var address)) return Of(await pages.ReadAsync(address!, address!, cancellationToken), from);
        try
        {
            var content = await File.ReadAllBytesAsync(from, cancellationToken);
            if (!IsHtml(from, content)) return (new SourceText(Characters(content)), null);
            return Of(await ArticleReader.ReadAsync(new PageAnswer.Page(content, new Uri(Path.GetFullPath(from)), ContentType: null), cancellationToken), from);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, unreadable.Message);
        }
    }

    private static (SourceText? Text, string? Error) Of(ArticleAnswer answer, string from) => answer.Article is { } article
        ? (new SourceText(article.Text) { Title = article.Title, Published = article.Published?.Date }, null)
        : (null, $"{from}: {answer.Reason}");

    private static bool IsHtml(string path, byte[] content)
    {
        if (Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) return true;
        var start = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, Beginning)).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    // A mark at the beginning says the encoding; without one it is UTF-8, or else what can hold any bytes.
    private static string Characters(byte[] content)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(content), Strict, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.Text(content);
        }
    }
}
