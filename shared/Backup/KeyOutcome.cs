namespace SanctionsTracker.Backup;

/// <summary>What became of the key that the secrets of webhooks are stored under.</summary>
public enum KeyOutcome
{
    /// <summary>The backup does not have it: the store needs the one of before, by its settings or its file.</summary>
    Absent,

    /// <summary>The secrets can be read with what the app has now.</summary>
    Known,

    /// <summary>The backup has it, and it is for the owner to put into the settings.</summary>
    ToBeSet,
}
