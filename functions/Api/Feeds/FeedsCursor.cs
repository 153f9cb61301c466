namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>Where the feeds go on: after this id, and after the configured one of that id where an imported one has it too.</summary>
internal sealed record FeedsCursor(string After, FeedOrigin Origin);
