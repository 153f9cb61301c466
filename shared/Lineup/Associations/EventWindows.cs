namespace SanctionsTracker.Lineup.Associations;

/// <summary>How the indicator, as published, changed around periods with events, against placebo dates: the periods without.</summary>
internal static class EventWindows
{
    private const int Widest = 3;
    private const double Tolerance = 1e-12;

    /// <summary>Over one, two and three periods on each side.</summary>
    public static IReadOnlyList<EventWindow> Of(TrimmedWindow window) => [.. Enumerable.Range(1, Widest).Select(width => Of(window, width))];

    private static EventWindow Of(TrimmedWindow window, int width)
    {
        double?[] changes = [.. Enumerable.Range(0, window.Count).Select(at => Change(window.Indicator, at, width))];
        bool[] hasEvents = [.. window.Events.Select(count => count != 0)];
        var (events, placebos) = Split(changes, hasEvents, shift: 0);
        if (events.Count == 0 || placebos.Count == 0)
            return new(width, events.Count, placebos.Count, Mean(events), Mean(placebos), Effect: null, P: null);

        var effect = events.Average() - placebos.Average();
        var scale = changes.Max(change => change is { } known ? Math.Abs(known) : 0);
        var reaching = Enumerable.Range(0, window.Count)
            .Count(shift => Effect(changes, hasEvents, shift) is { } other && Math.Abs(other) >= Math.Abs(effect) - (Tolerance * scale));
        return new(width, events.Count, placebos.Count, Mean(events), Mean(placebos), effect, (double)reaching / window.Count);
    }

    // The mean of the periods after less that of the periods before; the period itself belongs to neither.
    private static double? Change(double[] values, int at, int width)
    {
        if (at < width || at + width >= values.Length) return null;
        var change = values.AsSpan(at + 1, width).ToArray().Average() - values.AsSpan(at - width, width).ToArray().Average();
        return double.IsNaN(change) ? null : change;
    }

    private static double? Effect(double?[] changes, bool[] hasEvents, int shift)
    {
        var (events, placebos) = Split(changes, hasEvents, shift);
        return events.Count > 0 && placebos.Count > 0 ? events.Average() - placebos.Average() : null;
    }

    private static (List<double> Events, List<double> Placebos) Split(double?[] changes, bool[] hasEvents, int shift)
    {
        var (events, placebos) = (new List<double>(), new List<double>());
        for (var at = 0; at < changes.Length; at++)
        {
            if (changes[at] is { } change) (hasEvents[(at + shift) % hasEvents.Length] ? events : placebos).Add(change);
        }

        return (events, placebos);
    }

    private static double? Mean(List<double> values) => values.Count == 0 ? null : values.Average();
}
