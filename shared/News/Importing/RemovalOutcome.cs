namespace SanctionsTracker.News.Importing;

/// <summary>What became of a removal.</summary>
public abstract record RemovalOutcome
{
    private RemovalOutcome()
    {
    }

    /// <param name="Feed">The feed as it was.</param>
    public sealed record Removed(ImportedFeed Feed) : RemovalOutcome;

    /// <summary>The feed is one of the settings, which alone can switch it off.</summary>
    public sealed record Configured : RemovalOutcome;

    /// <summary>No feed of this id is followed.</summary>
    public sealed record Absent : RemovalOutcome;

    /// <summary>Others wrote each time.</summary>
    public sealed record Busy : RemovalOutcome;
}
