namespace SanctionsTracker.Targets;

/// <summary>One run of the linking: what it was made from, and where its outcome is.</summary>
/// <param name="Number">Rises by one from run to run.</param>
/// <param name="CommittedAt">When it became visible; rises from run to run.</param>
/// <param name="Blob">The linkage in the archive.</param>
/// <param name="Rules">The rules that it was made by (<see cref="TargetLinker.Rules"/>).</param>
/// <param name="Commits">The commit of each list whose records were linked.</param>
/// <param name="Records">How many records were linked.</param>
/// <param name="Targets">How many targets of several records there are.</param>
/// <param name="Links">How many links there are.</param>
/// <param name="Refused">How many links were not made, because they would have joined records that contradict each other.</param>
public sealed record LinkingRun(
    int Number,
    DateTimeOffset CommittedAt,
    string Blob,
    int Rules,
    IReadOnlyDictionary<string, int> Commits,
    int Records,
    int Targets,
    int Links,
    int Refused)
{
    /// <summary>Whether it says already what these commits say.</summary>
    public bool IsOf(int rules, IReadOnlyDictionary<string, int> commits) =>
        Rules == rules && Commits.Count == commits.Count
        && Commits.All(list => commits.TryGetValue(list.Key, out var commit) && commit == list.Value);
}
