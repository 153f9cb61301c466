namespace SanctionsTracker.Ingestion;

/// <summary>What a refresh is doing.</summary>
public enum RefreshStage
{
    Waiting,
    Fetching,
    Reading,
    Writing,
    Done,
}
