namespace SanctionsTracker.Events.Uploads;

/// <summary>The records of an upload, whatever its format.</summary>
internal interface IUploadedTable : IDisposable
{
    /// <summary>The names under which its records hold their texts, in order of first appearance.</summary>
    IReadOnlyList<string> Headers { get; }

    /// <summary>The records, in order; to be enumerated once.</summary>
    /// <param name="columns">Where the fields stand.</param>
    /// <exception cref="UnreadableUploadException">From some record on nothing can be read.</exception>
    IEnumerable<UploadedRow> Rows(EventColumns columns);
}
