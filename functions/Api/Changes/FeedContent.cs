using SanctionsTracker.Digests.Building;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>What a feed has, whatever it is written as.</summary>
internal static class FeedContent
{
    /// <summary>The changes, and when the journals that they come from moved last: a feed must name a time, and one that stands still.</summary>
    public static async Task<(IReadOnlyList<AnnouncedChange> Changes, DateTimeOffset Updated)> ReadAsync(
        NewestChanges newest, FeedQuestion question, CancellationToken cancellationToken)
    {
        var heads = await newest.NowAsync(question.Filter, cancellationToken);
        var changes = await newest.ReadAsync(heads, question.Filter, cancellationToken).Take(question.Limit).ToArrayAsync(cancellationToken);
        return (changes, heads.Select(head => head.CommittedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max());
    }
}
