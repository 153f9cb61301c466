namespace SanctionsTracker.Ingestion;

/// <summary>What a publisher says that it did to an entry. Written in lower case.</summary>
public enum PublishedAction
{
    Add,
    Modify,
    Remove,
}
