namespace SanctionsTracker.Lineup.Associations;

/// <summary>What an association lacks that is significant under the asked transform.</summary>
internal enum Shortfall
{
    /// <summary>The sign differs under another transform.</summary>
    Sign,

    /// <summary>No other transform supports it.</summary>
    Support,

    /// <summary>More than a third of the window lies before the first event.</summary>
    StructuralZeros,
}
