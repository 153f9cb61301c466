namespace SanctionsTracker.Fetching;

/// <summary>What a body must look like in its first bytes.</summary>
public enum ExpectedContent
{
    Any,

    /// <summary>XML that is not an HTML page.</summary>
    Xml,

    /// <summary>A JSON object or array.</summary>
    Json,
}
