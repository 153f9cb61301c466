using System.Globalization;
using Xunit.Abstractions;

namespace SanctionsTracker.Browser.Country;

/// <summary>Five thousand events of an own set, whose titles look like markup.</summary>
public sealed class CountryManyEventsTests(ManyEvents many, ITestOutputHelper output) : CountryTest, IClassFixture<ManyEvents>
{
    private const string Address = "/dashboard?events=designations,removals,news,set:many";

    private static readonly string[] Zooming = ["in", "drag", "out"];

    [SkippableFact]
    public async Task Every_event_is_drawn_and_counted_and_its_title_stays_text()
    {
        var page = await OpenOnAsync(await many.Loaded);
        await page.GoAsync($"{Address}&list=none&period=2020");

        Assert.Equal(ManyEvents.Count + 28, await new LineupChart(page).EventsAsync());
        Assert.Equal(["News", "Many"], await new LineupChart(page).LanesAsync());
        await Expect(page.Tab.Locator("section[aria-labelledby=events]").GetByText(ManyEvents.Title).First).ToBeVisibleAsync();
        await new LineupChart(page).PointAsync(2020);
        Assert.Equal("Iran · SanctionsTracker", await page.Tab.TitleAsync());
    }

    [SkippableTheory]
    [InlineData("year")]
    [InlineData("month")]
    public async Task Zooming_among_them_is_drawn_in_frames_that_are_told(string interval)
    {
        var page = await OpenOnAsync(await many.Loaded);
        await page.GoAsync($"{Address}&interval={interval}");
        var chart = new LineupChart(page);
        var (x, y) = await chart.AtAsync(2005);
        await page.Tab.Mouse.MoveAsync(x, y);
        var times = await FrameTimes.StartAsync(page);

        foreach (var way in Zooming) await ZoomAsync(page, way, x, y);

        await times.StopAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"by {interval}: {times.Frames.Length} frames, median {times.Frames[times.Frames.Length / 2]:F1} ms, longest {times.Frames[^1]:F1}; longest work {times.Work[^1]:F1} ms"));
        // How long they take depends on what else the machine does: docs/performance.md has the figures of a quiet one.
        Assert.NotEmpty(times.Frames);
        Assert.NotEqual((1980, 2026), await chart.SeenAsync());
    }

    // As a hand does it: the wheel some thirty times a second, with Ctrl.
    private static async Task ZoomAsync(DashboardPage page, string way, float x, float y)
    {
        if (way == "drag")
        {
            await page.Tab.Mouse.DownAsync();
            await page.Tab.Mouse.MoveAsync(x - 200, y, new() { Steps = 25 });
            await page.Tab.Mouse.UpAsync();
            return;
        }

        await page.Tab.Keyboard.DownAsync("Control");
        for (var turn = 0; turn < (way == "in" ? 20 : 10); turn++)
        {
            await page.Tab.Mouse.WheelAsync(0, way == "in" ? -60 : 60);
            await page.Tab.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        }

        await page.Tab.Keyboard.UpAsync("Control");
    }
}
