using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Targets;

/// <summary>Where a list of targets goes on: in the lists and the linkage as they were when its first page was read.</summary>
/// <param name="Commits">The commit of each list.</param>
/// <param name="Run">The linking run; 0 for none.</param>
/// <param name="Target">The id of the last target read.</param>
internal sealed record TargetCursor(IReadOnlyDictionary<string, int> Commits, int Run, string Target)
{
    [JsonIgnore]
    public DesignationId Last => TargetId.Parse(Target)!.Value;

    /// <summary>Whether it may be one that was given out; a client can send any text.</summary>
    public bool IsOf(IReadOnlyList<ListId> lists) =>
        this is { Commits: not null, Target: not null } && TargetId.Parse(Target) is not null && Commits.Keys.All(id => lists.Contains(new ListId(id)));

    public static TargetCursor After(KnownTarget last, IEnumerable<CommittedList> lists, LinkingRun? run) => new(
        lists.ToDictionary(list => list.Catalogue.List.Value, list => list.Catalogue.Commit, StringComparer.Ordinal),
        run?.Number ?? 0,
        TargetId.Of(last.Id));
}
