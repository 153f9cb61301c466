using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Finds the publications that name a record: when, to the second, OFAC added, amended and removed it.</summary>
/// <remarks>All publications are read, some 150 a year of a few kilobytes each. That is quick enough for one record and would not be for
/// a page of them.</remarks>
public sealed class RecordPublications(PublicationStore store)
{
    /// <summary>In the order in which they were published; none for a record of another publisher's.</summary>
    /// <param name="record">The record.</param>
    /// <param name="knownAt">Only those that we had by then; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<RecordPublication>> OfAsync(DesignationId record, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        if (!OfacLists.Are(record.List)) return [];
        var found = new List<RecordPublication>();
        await foreach (var publication in store.AllAsync(cancellationToken))
        {
            if (publication.FetchedAt > knownAt) continue;
            found.AddRange(publication.Changes
                .Where(change => change.Id == record.Value && OfacLists.MaySpeakOf(change, record.List))
                .Select(change => new RecordPublication(publication.Id, publication.PublishedAt, change.Action)));
        }

        return [.. found.OrderBy(publication => publication.PublishedAt).ThenBy(publication => publication.Publication)];
    }
}
