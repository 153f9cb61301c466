namespace SanctionsTracker.Ingestion;

/// <summary>What a source gives. Written in lower case over HTTP.</summary>
public enum SourceKind
{
    List,
    Indicators,
}
