using SanctionsTracker.Events;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>A set that was taken away.</summary>
/// <param name="Id">The set.</param>
/// <param name="Result">That it was deleted.</param>
/// <param name="Version">The version that says so; those before are kept, and <c>known_at</c> finds them.</param>
/// <param name="ChangedAt">When that was.</param>
/// <param name="Events">How many events it had.</param>
public sealed record DeletedEventSet(EventSetId Id, UploadResult Result, int Version, DateTimeOffset ChangedAt, int Events)
{
    public static DeletedEventSet Of(EventSetFacts facts) => new(facts.Id, UploadResult.Deleted, facts.Version, facts.ChangedAt, facts.Count);
}
