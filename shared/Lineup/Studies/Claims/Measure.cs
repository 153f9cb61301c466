namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>What is measured to check a claim. Pure.</summary>
public abstract record Measure
{
    /// <summary>Every period that it names.</summary>
    public abstract IEnumerable<Period> Periods { get; }

    /// <summary>The ids of the series that it looks at.</summary>
    public abstract IEnumerable<string> Series { get; }

    /// <summary>The unit of its figure, where that of the series, by its id, is known.</summary>
    public abstract string UnitOf(Func<string, string> seriesUnit);

    /// <summary>Measures; null where values that it needs are missing.</summary>
    public abstract Measured? Of(Evidence evidence);
}
