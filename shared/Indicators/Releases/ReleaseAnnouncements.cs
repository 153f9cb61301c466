using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Leases;

namespace SanctionsTracker.Indicators.Releases;

/// <summary>Announces new and revised values of the series that we hold, after the sources were refreshed: under its own lease, with a watermark
/// for each series. The first vintage of a series is its baseline, and is not announced. Where no series changed since, two rows
/// tell so: looking at each of them would be thousands of reads after every round. Once a day all are looked at all the same, for what a writer that
/// ended half-way did not mark.</summary>
public sealed class ReleaseAnnouncements(
    IndicatorStore store, ReleaseJournal journal, WantedCountries countries, LeaseStore leases, TimeProvider time) : IRoundFollower
{
    // A publisher that moves its base year revises every period: the journal tells the newest of them, and how many there are.
    private const int PeriodsTold = 50;

    public string Name => "releases of indicators";

    Task IRoundFollower.FollowAsync(CancellationToken cancellationToken) => RunAsync(cancellationToken);

    /// <returns>How many series had something to announce; 0 also where another process is at it.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var version = await VersionAsync(cancellationToken);
        if ((await journal.FollowedAsync(cancellationToken)).Version == version) return 0;
        await using var lease = await leases.TryHoldAsync("announce-releases", LeaseOwner.New(time), LeaseStore.Duration, cancellationToken);
        if (lease is null) return 0;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Lost);
        return await AnnounceAsync(either.Token);
    }

    private async Task<int> AnnounceAsync(CancellationToken cancellationToken)
    {
        // Read before the series: what changes meanwhile is looked at the next time.
        var (version, followed) = (await VersionAsync(cancellationToken), await journal.FollowedAsync(cancellationToken));
        var announced = 0;
        foreach (var country in await countries.GetAsync(cancellationToken))
        {
            foreach (var facts in await store.OfCountryAsync(country, cancellationToken))
            {
                if (await AnnounceAsync(facts, cancellationToken)) announced++;
            }
        }

        await journal.TryFollowAsync(followed, version, cancellationToken);
        return announced;
    }

    private async Task<string> VersionAsync(CancellationToken cancellationToken)
    {
        var version = await store.VersionAsync(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{version} {time.GetUtcNow():yyyy-MM-dd}");
    }

    private async Task<bool> AnnounceAsync(SeriesFacts facts, CancellationToken cancellationToken)
    {
        if (facts.Vintage is not { } newest) return false;
        var (country, code) = (facts.Country, facts.Indicator.Code);
        var before = await journal.AnnouncedAsync(country, code, cancellationToken);
        if (before.Vintage is { } known && known.CompareTo(newest) >= 0) return false;

        var changes = before.Vintage is { } last && await store.LoadAsync(country, code, cancellationToken) is { } series
            ? Between(series, last, newest)
            : [];
        return await journal.TryAnnounceAsync(facts, before, changes, cancellationToken) && changes.Length > 0;
    }

    private static FieldChange[] Between(IndicatorSeries series, Vintage before, Vintage after)
    {
        var former = series.AsOf(before).ToDictionary(observation => observation.Period);
        FieldChange[] changes =
        [
            .. series.AsOf(after)
                .Where(observation => !observation.Repeats(former.GetValueOrDefault(observation.Period)))
                .OrderByDescending(observation => observation.Period)
                .Select(observation => new FieldChange(
                    observation.Period.Text, Many: false, Values(former.GetValueOrDefault(observation.Period).Value), Values(observation.Value))),
        ];
        return changes.Length <= PeriodsTold
            ? changes
            : [.. changes.Take(PeriodsTold), new FieldChange("periods_in_all", Many: false, [], [changes.Length.ToString(CultureInfo.InvariantCulture)])];
    }

    private static string[] Values(double? value) => value is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [];
}
