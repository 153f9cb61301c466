namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>An order as read.</summary>
/// <param name="Order">What could be read of it.</param>
/// <param name="Faults">What could not be, each in a sentence that names the field and says what to write; none where all could.</param>
public sealed record ReadOrder(SubscriptionOrder Order, IReadOnlyList<string> Faults);
