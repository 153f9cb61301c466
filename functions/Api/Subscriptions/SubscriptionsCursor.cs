namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Where the list of subscriptions goes on.</summary>
/// <param name="Last">The id of the last one answered.</param>
internal sealed record SubscriptionsCursor(string Last);
