namespace SanctionsTracker.Tests.Lineup.Associations;

public sealed class EventWindowsTests
{
    [Fact]
    public void A_step_at_an_event_is_its_effect()
    {
        double[] indicator = [0, 0, 0, 0, 0, 9, 10, 10, 10, 10, 10];
        double[] events = [0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0];

        var windows = Made.Measure(Made.Years(indicator, events)).EventWindows;

        Assert.Equal([1, 2, 3], windows.Select(window => window.Periods));
        Assert.Equal((1, 8, 10.0), (windows[0].Events, windows[0].Placebos, windows[0].EventChange));
        // Around the year before the change is 9, around the year after 1, and elsewhere nothing.
        Assert.Equal(10 / 8.0, windows[0].PlaceboChange!.Value, 1e-12);
        Assert.Equal(10 - (10 / 8.0), windows[0].Effect!.Value, 1e-12);
        // Of eleven rotations only the true one comes so far.
        Assert.Equal(1 / 11.0, windows[0].P!.Value, 1e-12);
    }

    [Fact]
    public void A_trend_is_no_effect()
    {
        double[] indicator = [.. Enumerable.Range(0, 12).Select(at => 5.0 * at)];
        double[] events = [0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0];

        var window = Made.Measure(Made.Years(indicator, events)).EventWindows[0];

        Assert.Equal((10, 10, 0, 1), (window.EventChange!.Value, window.PlaceboChange!.Value, window.Effect!.Value, window.P!.Value));
    }

    [Fact]
    public void An_event_beside_a_gap_or_an_end_is_left_out()
    {
        double?[] indicator = [1, 2, 3, null, 5, 4, 2, 1, 2, 3];
        double[] events = [1, 0, 1, 0, 1, 0, 1, 0, 0, 1];

        var window = Made.Measure(Made.Years(indicator, events)).EventWindows[0];

        Assert.Equal((1, 5), (window.Events, window.Placebos));
    }

    [Fact]
    public void Where_every_year_has_events_there_is_nothing_to_compare_with()
    {
        var window = Made.Measure(Made.Years([1.0, 3, 2, 5, 4], [1, 1, 2, 1, 1])).EventWindows[0];

        Assert.NotNull(window.EventChange);
        Assert.Equal((null, null, null), (window.PlaceboChange, window.Effect, window.P));
    }
}
