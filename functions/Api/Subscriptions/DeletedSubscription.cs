using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>A subscription that was taken away.</summary>
/// <param name="Id">The subscription.</param>
/// <param name="Result">That it was deleted.</param>
public sealed record DeletedSubscription(SubscriptionId Id, string Result);
