using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Formats;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Indicators.Releases;
using SanctionsTracker.Lineup.Studies.Findings;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Digests.Building;

/// <summary>Makes a digest of the changes that a subscriber asked for. Pure: the same changes make the same digest.</summary>
public sealed class DigestBuilder(PublicPlace place, IEnumerable<IListSource> lists)
{
    private readonly Dictionary<string, string> _titles = lists.ToDictionary(list => list.Id.Value, list => list.Title, StringComparer.Ordinal);

    /// <param name="subscription">Who is told.</param>
    /// <param name="sequence">The digest's number.</param>
    /// <param name="range">The part of the journals that the changes come from.</param>
    /// <param name="changes">All that were asked for, journal by journal.</param>
    /// <param name="news">The articles to point to.</param>
    /// <param name="now">The time.</param>
    public Digest Build(
        Subscription subscription, int sequence, DigestRange range, IReadOnlyList<ToldChange> changes, IReadOnlyList<DigestNews> news, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(changes);
        return new()
        {
            Id = range.IdOf(subscription.Id, sequence),
            SubscriptionId = subscription.Id.Value,
            Sequence = sequence,
            PreviousId = subscription.LastDigestId,
            CreatedAt = now,
            From = changes.Count == 0 ? null : changes.Min(change => change.Announced.CommittedAt),
            To = changes.Count == 0 ? null : changes.Max(change => change.Announced.CommittedAt),
            Total = changes.Count,
            Counts = CountsOf(changes),
            Groups = [.. changes.Take(subscription.MaximumChanges).GroupBy(change => change.Announced.List.Value, StringComparer.Ordinal).Select(GroupOf)],
            News = news,
            Links = new(
                place.Digest(subscription.Id, sequence),
                changes.Count > subscription.MaximumChanges ? place.Digest(subscription.Id, sequence) : null,
                place.Subscription(subscription.Id)),
        };
    }

    /// <summary>A change as digests tell it.</summary>
    public DigestChange ChangeOf(ToldChange told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var change = told.Change;
        var (subject, id, link) = SubjectOf(change);
        var ofRecord = subject == "designation";
        return new()
        {
            Id = told.Announced.Id,
            RecordedAt = told.Announced.Entry.RecordedAt,
            Subject = subject,
            SubjectId = id,
            List = subject is "designation" or "source" ? change.Id.List : null,
            DesignationId = ofRecord ? PublishedId.Of(change.Id) : null,
            Name = change.Name,
            Kind = change.Kind,
            Type = told.Entry?.Type,
            Programmes = told.Entry?.Programmes ?? [],
            ListedOn = told.Entry?.ListedOn,
            RemovedOn = ofRecord && change.Kind == ListChangeKind.Removed && told.Record?.Periods is [.., { To: { } to }] ? PartialDate.OfDay(to) : null,
            Fields = change.Fields,
            Countries = change.Countries,
            Link = link,
            LineupLink = change.Countries is [var country, ..] ? place.Lineup(country, YearOf(told)) : null,
        };
    }

    private (string Subject, string Id, Uri Link) SubjectOf(ListChange change) => change.Kind switch
    {
        ListChangeKind.Released => ("source", change.Id.List.Value, place.Source(change.Id.List)),
        ListChangeKind.VerdictChanged => ("study", change.Id.Value, place.Study(change.Id.Value)),
        ListChangeKind.ValuesReleased => ("indicator", change.Id.Value, place.Indicator(change.Id.Value)),
        _ => ("designation", $"{change.Id.List}/{PublishedId.Of(change.Id)}", place.Record(change.Id)),
    };

    private DigestGroup GroupOf(IGrouping<string, ToldChange> changes) => new(changes.Key, TitleOf(changes.Key), [.. changes.Select(ChangeOf)]);

    private string TitleOf(string journal) => journal switch
    {
        StudyJournal.Name => "Studies",
        ReleaseJournal.Name => "Indicators",
        _ => _titles.GetValueOrDefault(journal, journal),
    };

    private static int YearOf(ToldChange told) => told.Change.Kind == ListChangeKind.Added && told.Entry?.ListedOn is { } listed
        ? listed.Year
        : told.Announced.CommittedAt.Year;

    private static SortedDictionary<string, int> CountsOf(IReadOnlyList<ToldChange> changes) => new(
        changes.CountBy(change => change.Change.Kind).ToDictionary(kind => DigestJson.Word(kind.Key), kind => kind.Value, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
