namespace SanctionsTracker.Storage.Tables;

/// <summary>How much of the limits a row takes, in bytes.</summary>
public static class RowSize
{
    private const int RequestLinesPerWrite = 1024;

    /// <summary>As Azure counts it against the megabyte of a row.</summary>
    /// <remarks>https://learn.microsoft.com/archive/blogs/avkashchauhan/how-the-size-of-an-entity-is-caclulated-in-windows-azure-table-storage</remarks>
    public static int Stored(TableRow row) =>
        4 + (2 * (row.Partition.Length + row.Row.Length)) + row.Values.Sum(value => 8 + (2 * value.Key.Length) + Stored(value.Value));

    /// <summary>At most what a write takes of the 4 MiB of a batch, which count the request as sent: JSON, with binary values in
    /// base 64, each write with its own address and headers.</summary>
    public static int Sent(TableWrite write)
    {
        var keys = 4 * (InJson(write.Row.Partition) + InJson(write.Row.Row));
        return RequestLinesPerWrite + keys + (write is TableWrite.Delete ? 0 : write.Row.Values.Sum(value => Sent(value.Key, value.Value)));
    }

    private static int Stored(object value) => value switch
    {
        string text => 4 + (2 * text.Length),
        byte[] bytes => 4 + bytes.Length,
        bool => 1,
        _ => 8,
    };

    private static int Sent(string name, object value) => 64 + (2 * name.Length) + value switch
    {
        string text => InJson(text),
        byte[] bytes => (bytes.Length / 3 * 4) + 4,
        _ => 32,
    };

    // System.Text.Json writes what it thinks risky as \uXXXX.
    private static int InJson(string text)
    {
        var bytes = text.Length;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '-' or '.' or ',' or ':' or '_')) bytes += 5;
        }

        return bytes;
    }
}
