namespace SanctionsTracker.Ingestion;

/// <summary>What a source gives. Written in lower case over HTTP.</summary>
public enum SourceKind
{
    /// <summary>A sanctions list.</summary>
    List,

    /// <summary>What a publisher says itself of its changes: read after the lists that it is compared with.</summary>
    Changes,

    /// <summary>News: read after the lists, whose names they speak of.</summary>
    News,

    Indicators,
}
