namespace SanctionsTracker.Queries;

/// <summary>Whether a record stands on its list. Written in lower case.</summary>
public enum DesignationStatus
{
    Listed,
    Removed,
}
