namespace SanctionsTracker.Ingestion;

/// <summary>Some sources of a round failed. Each has its reason in its own row; the host shows the run as failed.</summary>
public sealed class SourcesFailedException : Exception
{
    public SourcesFailedException(string message)
        : base(message)
    {
    }

    public SourcesFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SourcesFailedException()
    {
    }

    internal static SourcesFailedException Of(IEnumerable<RefreshOutcome> failed) =>
        new(string.Join("; ", failed.Select(outcome => $"{outcome.SourceId}: {outcome.Error}")));
}
