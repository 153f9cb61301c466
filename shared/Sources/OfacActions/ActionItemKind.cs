namespace SanctionsTracker.Sources.OfacActions;

/// <summary>What an action does to a target. Written in lower case.</summary>
public enum ActionItemKind
{
    Added,
    Changed,
    Removed,
}
