namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>What a claim expects of what is measured. Pure.</summary>
public abstract record Expectation
{
    /// <summary>Whether it is so.</summary>
    public abstract bool Holds(Measured measured);

    /// <summary>How far the figure lies from what was expected, with its sign; null where that is no number.</summary>
    public abstract double? DiffersBy(Measured measured);

    /// <summary>What is expected, in words that follow "expected".</summary>
    public abstract string Words(string unit);
}
