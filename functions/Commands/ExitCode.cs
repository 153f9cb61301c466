namespace SanctionsTracker.Functions.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Well = 0;

    /// <summary>A source failed, or the storage did.</summary>
    public const int Failed = 1;

    /// <summary>The command line or a setting is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>No source failed, and one is held for the owner to look at.</summary>
    public const int Held = 3;
}
