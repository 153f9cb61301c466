namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Where the list of deliveries goes on.</summary>
/// <param name="Last">The number of the newest digest of the next page.</param>
internal sealed record DeliveriesCursor(int Last);
