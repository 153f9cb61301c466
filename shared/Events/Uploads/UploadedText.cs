using System.Text;

namespace SanctionsTracker.Events.Uploads;

/// <summary>An upload's bytes as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">How it was read, by its name on the web: <c>utf-8</c>, <c>windows-1252</c>.</param>
public sealed record UploadedText(string Text, string Encoding)
{
    private static readonly Encoding[] Marked =
        [new UTF8Encoding(true, true), new UTF32Encoding(false, true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true)];

    /// <summary>Reads by the byte order mark; else by the encoding that the sender names; else as UTF-8 or, where it cannot be that, as
    /// Windows-1252, which spreadsheets write in western Europe and in which every text can be read.</summary>
    /// <param name="bytes">The upload.</param>
    /// <param name="named">The sender's word (charset); null where there is none.</param>
    /// <exception cref="UnreadableUploadException">The bytes are no text of their encoding.</exception>
    public static UploadedText Read(ReadOnlySpan<byte> bytes, string? named)
    {
        foreach (var encoding in Marked)
            if (bytes.StartsWith(encoding.Preamble)) return Decode(bytes[encoding.Preamble.Length..], encoding);
        if (named is not null) return Decode(bytes, Named(named));
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Decode(bytes, Marked[0]) : Decode(bytes, Named("windows-1252"));
    }

    private static UploadedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal)
                ? throw new UnreadableUploadException("The body is no text: it holds zero bytes, as a workbook or an archive does. Save it as CSV.")
                : new UploadedText(text, encoding.WebName);
        }
        catch (DecoderFallbackException broken)
        {
            throw new UnreadableUploadException($"The body is not {encoding.WebName}: byte {broken.Index + 1} cannot be read. Save it as UTF-8, or name its charset in Content-Type.", broken);
        }
    }

    private static Encoding Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? System.Text.Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception broken) when (broken is ArgumentException or NotSupportedException)
        {
            throw new UnreadableUploadException($"The charset '{name}' of Content-Type is unknown. Send UTF-8.", broken);
        }
    }
}
