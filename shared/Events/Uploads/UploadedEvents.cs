namespace SanctionsTracker.Events.Uploads;

/// <summary>An upload of events as it was read.</summary>
/// <param name="Encoding">How its bytes were read as text.</param>
/// <param name="Columns">Under which headers the fields stood.</param>
/// <param name="Events">The events, in order of the upload.</param>
/// <param name="Rejected">The records that cannot be used, in order.</param>
public sealed record UploadedEvents(
    string Encoding, EventColumns Columns, IReadOnlyList<DatedEvent> Events, IReadOnlyList<RejectedRow> Rejected)
{
    /// <summary>How many records an upload may have.</summary>
    public const int MaximumRows = 50_000;

    /// <summary>Reads an upload: JSON where it begins with a bracket, else CSV.</summary>
    /// <param name="text">The upload.</param>
    /// <param name="mapping">How its records become events.</param>
    /// <exception cref="UnreadableUploadException">It is no table of such records.</exception>
    public static UploadedEvents Read(UploadedText text, EventMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var table = Open(text.Text);
        var columns = EventColumns.Find(table.Headers, mapping);
        var mapper = new EventMapper(mapping);
        var (events, rejected) = (new List<DatedEvent>(), new List<RejectedRow>());
        foreach (var row in table.Rows(columns))
        {
            if (row.Row > MaximumRows) throw new UnreadableUploadException($"An upload may have {MaximumRows} rows, and this one has more.");
            var (one, fault) = mapper.Map(row);
            if (one is not null) events.Add(one);
            if (fault is not null) rejected.Add(fault);
        }

        return events.Count + rejected.Count > 0
            ? new(text.Encoding, columns, events, rejected)
            : throw new UnreadableUploadException("There is no row in the body. DELETE takes a set away.");
    }

    private static IUploadedTable Open(string text) =>
        text.AsSpan().TrimStart() is ['[' or '{', ..] ? new JsonUpload(text) : new CsvUpload(text);
}
