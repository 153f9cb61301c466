using System.Globalization;
using System.Text;
using SanctionsTracker.Digests.Formats;

namespace SanctionsTracker.Digests.Sending;

/// <summary>Reads what a receiver answers: a piece of it, as text.</summary>
internal static class AnswerText
{
    public const int MaximumBytes = 64 * 1024;

    /// <summary>Reads no more than <see cref="MaximumBytes"/>: the rest is left where it is.</summary>
    public static async Task<string> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var encoding = string.Join(", ", content.Headers.ContentEncoding);
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[MaximumBytes];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return encoding.Length == 0 || encoding == "identity" ? Of(buffer.AsSpan(0, length)) : Packed(length, encoding);
    }

    /// <summary>UTF-8 without what could act on the page or the terminal that shows it.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var rune in Encoding.UTF8.GetString(bytes).EnumerateRunes().Where(PlainText.IsHarmless)) text.Append(rune);
        return text.ToString();
    }

    // We did not ask for it, and unpacking makes a megabyte of a kilobyte.
    private static string Packed(int length, string encoding) =>
        string.Create(CultureInfo.InvariantCulture, $"({length} bytes compressed as {PlainText.Clean(encoding, 40)}, not unpacked)");
}
