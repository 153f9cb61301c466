namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>What became of an order.</summary>
public abstract record OrderOutcome
{
    private OrderOutcome()
    {
    }

    /// <param name="Subscription">As stored.</param>
    public sealed record Done(Subscription Subscription) : OrderOutcome
    {
        /// <summary>The secret that was made: shown now, and never again. Null where none was.</summary>
        public string? Secret { get; init; }

        // A record would print it.
        public override string ToString() => $"{nameof(Done)} {Subscription.Id}";
    }

    /// <param name="Faults">Why, each in a sentence that says what to do.</param>
    public sealed record Refused(IReadOnlyList<string> Faults) : OrderOutcome;

    /// <summary>There is no such subscription.</summary>
    public sealed record Absent : OrderOutcome;
}
