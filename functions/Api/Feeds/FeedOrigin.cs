namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>Where a feed comes from. Written in lower case.</summary>
public enum FeedOrigin
{
    /// <summary>From what is shipped, or the settings.</summary>
    Configured,

    /// <summary>From a list that the owner handed in while the app runs, or added by its address.</summary>
    Imported,
}
