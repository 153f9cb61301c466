namespace SanctionsTracker.Indicators;

/// <summary>What became of a published series.</summary>
public abstract record SeriesUpdate
{
    private SeriesUpdate()
    {
    }

    /// <param name="Values">How many values are new or revised; 0 where the answer differs in other things alone.</param>
    public sealed record Stored(int Values) : SeriesUpdate;

    /// <summary>This very answer is held already: nothing was written.</summary>
    public sealed record Unchanged : SeriesUpdate;

    /// <summary>The publisher has no such series: nothing was written.</summary>
    /// <param name="Reason">The publisher's words.</param>
    public sealed record NotPublished(string Reason) : SeriesUpdate;

    /// <summary>What is held stands.</summary>
    /// <param name="Reason">Why, in one sentence.</param>
    public sealed record Refused(string Reason) : SeriesUpdate;
}
