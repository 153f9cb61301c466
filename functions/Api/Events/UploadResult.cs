namespace SanctionsTracker.Functions.Api.Events;

/// <summary>What an upload or a deletion did to a set. Written in lower case.</summary>
public enum UploadResult
{
    Created,
    Replaced,
    Unchanged,
    Deleted,
}
