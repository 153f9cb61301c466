using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Reconciles OFAC's publications with the journals of its lists.</summary>
internal static class Reconciler
{
    /// <param name="lists">Our lists with their spans.</param>
    /// <param name="publications">Every publication since the oldest snapshot.</param>
    /// <returns>Null where no list has two snapshots yet.</returns>
    public static ListReconciliation? Of(IReadOnlyList<ListSpans> lists, IReadOnlyList<Publication> publications)
    {
        var compared = lists.Where(list => list.Spans.Count > 0).ToArray();
        if (compared.Length == 0) return null;

        var (from, to) = (compared.Min(list => list.Spans[0].From), compared.Max(list => list.Spans[^1].To));
        var between = publications.Where(publication => publication.PublishedAt > from && publication.PublishedAt <= to).ToArray();
        var theirs = ByList(between, lists);
        var results = compared.Select(list => (list.List, Result: Reconciliation.Between(list.Spans, [.. theirs[list.List]]))).ToArray();
        var onlyTheirs = results.SelectMany(one => one.Result.OnlyTheirs.Select(change => Of(one.List, change))).ToArray();
        var onlyOurs = results.SelectMany(one => one.Result.OnlyOurs.Select(change => Of(one.List, change))).ToArray();
        return new(from, to, between.Length, results.Sum(one => one.Result.Agreed), onlyTheirs.Length, onlyOurs.Length)
        {
            OnlyTheirs = Newest(onlyTheirs),
            OnlyOurs = Newest(onlyOurs),
            Elsewhere = theirs.Where(group => compared.All(list => list.List != group.Key)).Sum(group => group.Count()),
        };
    }

    private static ILookup<ListId, TheirChange> ByList(IEnumerable<Publication> publications, IEnumerable<ListSpans> lists)
    {
        var catalogues = lists.ToDictionary(list => list.List, list => list.Catalogue);
        var changes =
            from publication in publications
            from change in publication.Changes
            from list in OfacLists.Of(change, catalogues)
            select (list, new TheirChange(change.Id, change.Action, change.Name, publication.PublishedAt, publication.Id));
        return changes.ToLookup(pair => pair.list, pair => pair.Item2);
    }

    private static UnmatchedChange Of(ListId list, TheirChange change) =>
        new(list, change.Id, change.Name, change.Action, change.At, change.Publication);

    private static UnmatchedChange Of(ListId list, OurChange change) => new(list, change.Id, change.Name, change.Action, change.At);

    private static IReadOnlyList<UnmatchedChange> Newest(UnmatchedChange[] changes) =>
        [.. changes.OrderByDescending(change => change.At).ThenBy(change => change.Id, StringComparer.Ordinal).Take(ListReconciliation.Named)];
}
