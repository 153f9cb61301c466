namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>What happened in a run: one in which nothing did proves nothing.</summary>
/// <param name="Commits">Commits that it ended with.</param>
/// <param name="Abandoned">Commits that were given up.</param>
/// <param name="Views">Times that the reader saw the list.</param>
/// <param name="Released">Commits of held snapshots.</param>
/// <param name="Reread">Commits of snapshots read again.</param>
internal sealed record ModelSeen(int Commits = 0, int Abandoned = 0, int Views = 0, int Released = 0, int Reread = 0);
