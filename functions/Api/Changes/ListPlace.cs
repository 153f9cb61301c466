namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Where a reader of several journals stands in one.</summary>
/// <param name="Upto">The journal's commit when the first page was read.</param>
/// <param name="Commit">The commit of the last change read.</param>
/// <param name="Sequence">Its place in that commit; -1 before the first.</param>
internal sealed record ListPlace(int Upto, int Commit, int Sequence);
