namespace SanctionsTracker.Events.Uploads;

/// <summary>A record of an upload.</summary>
/// <param name="Row">Which: from 1, the header not counted.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Cells">The texts of each field that has any, blanks folded: one, or several where the upload has a list there.</param>
public sealed record UploadedRow(int Row, int Line, IReadOnlyDictionary<EventField, IReadOnlyList<string>> Cells)
{
    private static readonly IReadOnlyDictionary<EventField, IReadOnlyList<string>> Nothing = new Dictionary<EventField, IReadOnlyList<string>>();

    /// <summary>Why the record cannot be read at all; null where it can.</summary>
    public string? Fault { get; init; }

    public static UploadedRow Broken(int row, int line, string fault) => new(row, line, Nothing) { Fault = fault };

    public IReadOnlyList<string> Texts(EventField field) => Cells.GetValueOrDefault(field) ?? [];
}
