namespace SanctionsTracker.Ingestion;

/// <summary>Judges how a source fares.</summary>
public static class SourceHealth
{
    /// <summary>The status of <paramref name="state"/> at <paramref name="now"/>. What the owner must look at comes first: held, then
    /// failing.</summary>
    public static SourceStatus Of(SourceState state, DateTimeOffset now)
    {
        if (state.Held is not null) return SourceStatus.Held;
        if (state.Error is not null) return SourceStatus.Failing;
        if (state.LastSuccess is not { } success) return SourceStatus.Never;
        return now - success > StaleAfter(state.Kind) ? SourceStatus.Stale : SourceStatus.Ok;
    }

    /// <summary>Whether the last success is too long ago, whatever the reason: none came, it fails, or what it gives is held. A source that was
    /// asked and never succeeded is stale from the beginning.</summary>
    public static bool IsStale(SourceState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.LastSuccess is { } success ? now - success > StaleAfter(state.Kind) : state.LastAttempt is not null;
    }

    // Lists are asked several times a day, and a day may be missed; feeds at least once a day, unless their settings say otherwise; indicators,
    // which publishers revise a few times a year, once a week.
    private static TimeSpan StaleAfter(SourceKind kind) => kind switch
    {
        SourceKind.Indicators => TimeSpan.FromDays(15),
        SourceKind.News => TimeSpan.FromDays(3),
        _ => TimeSpan.FromDays(2),
    };
}
