using System.Runtime.InteropServices;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>The lags to measure. At a positive lag the events follow the indicator by that many periods.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LagRange
{
    /// <exception cref="ArgumentOutOfRangeException">The first lies after the last, or either is larger than <see cref="Largest"/>.</exception>
    public LagRange(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, -Largest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, Largest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, last);
        (First, Last) = (first, last);
    }

    /// <summary>The largest lag, either way: ten years of quarters, five of months.</summary>
    public const int Largest = 60;

    public int First { get; }

    public int Last { get; }

    public static LagRange Default { get; } = Around(3);

    /// <summary>From <c>−size</c> to <c>size</c>.</summary>
    public static LagRange Around(int size) => new(-size, size);

    /// <summary>Every lag, in ascending order.</summary>
    public IEnumerable<int> All() => Enumerable.Range(First, Last - First + 1);
}
