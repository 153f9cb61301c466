namespace SanctionsTracker.Events;

/// <summary>What became of an upload or a deletion.</summary>
public abstract record EventSetUpdate
{
    private EventSetUpdate()
    {
    }

    /// <summary>There was no such set, and now there is.</summary>
    public sealed record Created(EventSetFacts Facts) : EventSetUpdate;

    /// <summary>The set is now what was uploaded, as a whole.</summary>
    public sealed record Replaced(EventSetFacts Facts) : EventSetUpdate;

    /// <summary>The set was that already; nothing was written.</summary>
    public sealed record Unchanged(EventSetFacts Facts) : EventSetUpdate;

    /// <summary>The set is no more; its versions are kept.</summary>
    public sealed record Deleted(EventSetFacts Facts) : EventSetUpdate;

    /// <summary>There is no such set.</summary>
    public sealed record Absent : EventSetUpdate;

    /// <summary>Others were writing the same set all the time.</summary>
    public sealed record Busy : EventSetUpdate;
}
