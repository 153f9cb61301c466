using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>What reading the archive again did.</summary>
/// <param name="Id">The source.</param>
/// <param name="Result"><c>updated</c>, or <c>unchanged</c> where all was read as before.</param>
/// <param name="Records">Records now listed.</param>
/// <param name="Rewritten">Versions that were written anew.</param>
/// <param name="Snapshots">Snapshots that were read.</param>
/// <param name="Missing">Snapshots whose bytes the archive does not hold.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record RereadShape(
    string Id, RefreshResult Result, int Records, int Rewritten, int Snapshots, int Missing, double Seconds)
{
    public static RereadShape Of(RefreshOutcome outcome) => new(
        outcome.SourceId,
        outcome.Result,
        outcome.Records,
        outcome.Reread,
        outcome.Snapshots,
        outcome.Missing,
        Math.Round(outcome.Elapsed.TotalSeconds, 3));
}
