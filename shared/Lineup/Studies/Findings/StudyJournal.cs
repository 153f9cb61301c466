using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Lineup.Studies.Findings;

/// <summary>What studies came to, and the journal of how that changed: partition <c>studies</c> of table <c>changes</c>, with a row
/// <c>study-{id}</c> for what a study came to last.</summary>
public sealed class StudyJournal(ITableStore tables, TimeProvider time) : IOwnJournal
{
    public const string Name = "studies";

    private const string StudyPrefix = "study-";

    private readonly OwnJournal _journal = new(tables, time, Name);

    string IOwnJournal.Name => Name;

    public Task<JournalHead?> NowAsync(CancellationToken cancellationToken) => _journal.NowAsync(cancellationToken);

    public Task<JournalHead?> AtCommitAsync(int number, CancellationToken cancellationToken) => _journal.AtCommitAsync(number, cancellationToken);

    public Task<IReadOnlyList<JournalCommit>> CommitsAsync(CancellationToken cancellationToken) => _journal.CommitsAsync(cancellationToken);

    /// <summary>What a study came to last.</summary>
    public async Task<HeldFindings> FindingsAsync(string study, CancellationToken cancellationToken) =>
        await _journal.KeptAsync(StudyPrefix + study, cancellationToken) is { } row
            ? new(JsonSerializer.Deserialize<StudyFindings>(RowPayload.Read(row)!, StoredJson.Options), row.ETag)
            : new(Findings: null, ETag: null);

    /// <summary>Keeps what a study came to and, in the same batch, announces what changed, where anything did.</summary>
    /// <param name="study">The study.</param>
    /// <param name="before">What was held of it.</param>
    /// <param name="now">What it came to now.</param>
    /// <param name="cancellationToken">Stops; then all or nothing was written.</param>
    /// <returns>False where another writer was faster.</returns>
    public Task<bool> TryKeepAsync(Study study, HeldFindings before, StudyFindings now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var changes = now.Since(before.Findings);
        var change = changes.Count == 0
            ? null
            : new ListChange(new DesignationId(new ListId(Name), study.Id), ListChangeKind.VerdictChanged, study.Title, changes, [study.Country]);
        return _journal.TryKeepAsync(StudyPrefix + now.Study, ValuesOf(now), before.ETag, change, cancellationToken);
    }

    private static Dictionary<string, object> ValuesOf(StudyFindings findings)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(findings, StoredJson.Options)));
        return values;
    }
}
