namespace SanctionsTracker.Functions.Api.News;

/// <summary>Where a list of news goes on: after this place. What comes meanwhile is newer, as a rule, and stands on the pages before.</summary>
internal sealed record NewsCursor(string After);
