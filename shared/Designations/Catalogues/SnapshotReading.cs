namespace SanctionsTracker.Designations.Catalogues;

/// <summary>What it means to read a snapshot.</summary>
public enum SnapshotReading
{
    /// <summary>The publisher's newest: differences are the publisher's changes.</summary>
    Newest,

    /// <summary>A snapshot that the owner brought, of any date.</summary>
    Past,

    /// <summary>A known one again, by a new mapper: differences are ours, or cannot be told from the publisher's.</summary>
    Again,
}
