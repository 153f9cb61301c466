namespace SanctionsTracker.Indicators.Uploads;

/// <summary>What became of a series that was handed in.</summary>
public abstract record UploadOutcome
{
    private UploadOutcome()
    {
    }

    /// <param name="Series">The series as it is held now.</param>
    /// <param name="Read">What was read.</param>
    /// <param name="Changed">How many values are new or revised; 0 where what is held says the same.</param>
    public sealed record Stored(IndicatorSeries Series, UploadedSeries Read, int Changed) : UploadOutcome;

    /// <summary>Rows cannot be read, and nothing was stored.</summary>
    /// <param name="Read">What was read.</param>
    public sealed record BadRows(UploadedSeries Read) : UploadOutcome;

    /// <summary>It cannot be read as a series, and nothing was stored.</summary>
    /// <param name="Reason">Why, in one sentence.</param>
    public sealed record Unreadable(string Reason) : UploadOutcome;

    /// <summary>What is held under the code does not allow it, and nothing was stored.</summary>
    /// <param name="Reason">Why, in one sentence.</param>
    public sealed record Refused(string Reason) : UploadOutcome;
}
