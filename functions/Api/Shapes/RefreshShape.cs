using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>What a refresh did.</summary>
/// <param name="Id">The source.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Records">Records now listed; of indicators, series held.</param>
/// <param name="Added">Records that are new.</param>
/// <param name="Amended">Records that changed; of indicators, values written.</param>
/// <param name="Removed">Records that are gone.</param>
/// <param name="Relisted">Records that came back.</param>
/// <param name="Rejected">Entries that could not be used.</param>
/// <param name="Bytes">Bytes fetched.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Message">Why the snapshot is held; else null.</param>
public sealed record RefreshShape(
    string Id,
    RefreshResult Result,
    int Records,
    int Added,
    int Amended,
    int Removed,
    int Relisted,
    int Rejected,
    long Bytes,
    double Seconds,
    string? Message)
{
    public static RefreshShape Of(RefreshOutcome outcome) => new(
        outcome.SourceId,
        outcome.Result,
        outcome.Records,
        outcome.Added,
        outcome.Amended,
        outcome.Removed,
        outcome.Relisted,
        outcome.Rejected,
        outcome.Bytes,
        Math.Round(outcome.Elapsed.TotalSeconds, 3),
        outcome.Error);
}
