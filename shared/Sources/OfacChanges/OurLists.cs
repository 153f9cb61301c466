using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Reads our side of the comparison: the commits and the journals of OFAC's lists.</summary>
public sealed class OurLists(CommittedLists lists, Journal journal, SourceStates states)
{
    /// <summary>The moment from which on publications tell something of ours: what the oldest snapshot shows; null before it.</summary>
    internal async Task<DateTimeOffset?> BeginAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? first = null;
        foreach (var list in (ListId[])[OfacLists.Sdn, OfacLists.NonSdn])
        {
            if (await lists.CommitsAsync(list, cancellationToken) is not [var commit, ..]) continue;
            var shows = EasternTime.EndOf(commit.Snapshot.Date);
            var begin = shows < commit.CommittedAt ? shows : commit.CommittedAt;
            first = first is { } known && known < begin ? known : begin;
        }

        return first;
    }

    /// <summary>The lists that have a snapshot, with what the journal tells of each span that ends by <paramref name="upTo"/>.</summary>
    internal async Task<IReadOnlyList<ListSpans>> SpansAsync(DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var found = new List<ListSpans>();
        foreach (var list in (ListId[])[OfacLists.Sdn, OfacLists.NonSdn])
        {
            if (await lists.NowAsync(list, cancellationToken) is not { } now) continue;
            var state = await states.GetAsync(list.Value, SourceKind.List, cancellationToken);
            var commits = (await lists.CommitsAsync(list, cancellationToken)).Where(commit => now.Shows(commit.Number)).ToArray();
            var spans = SnapshotSpans.Of(commits, state.Commits.Unchanged, state.LastSuccess).Where(span => span.To <= upTo);
            found.Add(new(list, now.Catalogue, await ToldAsync(list, spans, cancellationToken)));
        }

        return found;
    }

    private async Task<IReadOnlyList<SnapshotSpan>> ToldAsync(ListId list, IEnumerable<SnapshotSpan> spans, CancellationToken cancellationToken)
    {
        var told = new List<SnapshotSpan>();
        foreach (var span in spans)
        {
            var changes = span is { IsTold: true, Commit: > 0 }
                ? await journal.ReadAsync(list.Value, span.Commit, cancellationToken)
                    .Select(entry => new OurChange(entry.Change.Id.Value, ActionOf(entry.Change.Kind), entry.Change.Name, entry.RecordedAt))
                    .ToArrayAsync(cancellationToken)
                : [];
            told.Add(span with { Changes = changes });
        }

        return told;
    }

    private static PublishedAction ActionOf(ListChangeKind kind) => kind switch
    {
        ListChangeKind.Added or ListChangeKind.Relisted => PublishedAction.Add,
        ListChangeKind.Amended => PublishedAction.Modify,
        ListChangeKind.Removed => PublishedAction.Remove,
        _ => throw new InvalidOperationException($"Unknown kind {kind}."),
    };
}
