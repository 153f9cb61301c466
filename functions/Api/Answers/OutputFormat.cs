namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>A format that data is written in.</summary>
public enum OutputFormat
{
    Json,
    Csv,
    Ndjson,
}
