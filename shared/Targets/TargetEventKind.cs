namespace SanctionsTracker.Targets;

/// <summary>What happened to a target on a list. Written in lower case.</summary>
public enum TargetEventKind
{
    Listed,
    Removed,

    /// <summary>The same record back on its list after a removal.</summary>
    Relisted,
}
