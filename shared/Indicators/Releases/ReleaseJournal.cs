using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Indicators.Releases;

/// <summary>The journal of new and revised values: partition <c>indicators</c> of table <c>changes</c>, with a row for the vintage of each
/// series that was announced last.</summary>
public sealed class ReleaseJournal(ITableStore tables, TimeProvider time) : IOwnJournal
{
    public const string Name = "indicators";

    private const string Vintage = "vintage";
    private const string Followed = "followed";
    private const string Version = "version";

    private readonly OwnJournal _journal = new(tables, time, Name);

    string IOwnJournal.Name => Name;

    public Task<JournalHead?> NowAsync(CancellationToken cancellationToken) => _journal.NowAsync(cancellationToken);

    public Task<JournalHead?> AtCommitAsync(int number, CancellationToken cancellationToken) => _journal.AtCommitAsync(number, cancellationToken);

    public Task<IReadOnlyList<JournalCommit>> CommitsAsync(CancellationToken cancellationToken) => _journal.CommitsAsync(cancellationToken);

    /// <summary>Up to which version of all series, as <see cref="IndicatorStore.VersionAsync"/> tells it, everything was announced.</summary>
    public async Task<FollowedVersion> FollowedAsync(CancellationToken cancellationToken) =>
        await _journal.KeptAsync(Followed, cancellationToken) is { } row ? new(row.Text(Version), row.ETag) : FollowedVersion.None;

    /// <summary>Keeps that everything was announced up to <paramref name="version"/>, unless another writer was faster.</summary>
    public Task<bool> TryFollowAsync(FollowedVersion before, string version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { [Version] = version };
        return _journal.TryKeepAsync(Followed, values, before.ETag, change: null, cancellationToken);
    }

    /// <summary>The vintage of a series that was announced last, or that it had when we first saw it.</summary>
    public async Task<AnnouncedVintage> AnnouncedAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken) =>
        await _journal.KeptAsync(KeyOf(country, code), cancellationToken) is { } row
            ? new(Indicators.Vintage.Parse(row.Text(Vintage)), row.ETag)
            : AnnouncedVintage.None;

    /// <summary>Keeps the vintage of a series as announced and, in the same batch, announces what it brought, where it is not its first.</summary>
    /// <param name="facts">The series; it has a vintage.</param>
    /// <param name="before">What was announced before.</param>
    /// <param name="fields">What differs, by period; none for a baseline.</param>
    /// <param name="cancellationToken">Stops; then all or nothing was written.</param>
    /// <returns>False where another writer was faster.</returns>
    public Task<bool> TryAnnounceAsync(SeriesFacts facts, AnnouncedVintage before, IReadOnlyList<FieldChange> fields, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(fields);
        var (country, code) = (facts.Country, facts.Indicator.Code);
        var change = fields.Count == 0
            ? null
            : new ListChange(new DesignationId(new ListId(Name), $"{country}/{code}"), ListChangeKind.ValuesReleased, facts.Indicator.Name, fields, [country]);
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { [Vintage] = facts.Vintage!.Value.ToString() };
        return _journal.TryKeepAsync(KeyOf(country, code), values, before.ETag, change, cancellationToken);
    }

    private static string KeyOf(CountryCode country, IndicatorCode code) => TableKey.Join("series", country.Value, code.Value);
}
