using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace SanctionsTracker.Browser.Country;

/// <summary>Five thousand events of an own set, whose titles look like markup, in a tracker of the tests' own.</summary>
public sealed class CountryManyEventsTests(ITestOutputHelper output) : CountryTest
{
    private const int Events = 5000;
    private const string Title = "<img src=x onerror=\"document.title='run'\">";
    private const string View = "/dashboard?events=designations,removals,news,set:many";

    private static readonly string[] Zooming = ["in", "drag", "out"];

    private static readonly DateOnly First = new(1980, 1, 1);

    [SkippableFact]
    public async Task Every_event_is_drawn_and_counted_and_its_title_stays_text()
    {
        await using var tracker = await WithEventsAsync();
        var page = await OpenOnAsync(tracker);
        await page.GoAsync($"{View}&list=none&period=2020");

        Assert.Equal(Events + 28, await new LineupChart(page).EventsAsync());
        Assert.Equal(["News", "Many"], await new LineupChart(page).LanesAsync());
        await Expect(page.Tab.Locator("section[aria-labelledby=events]").GetByText(Title).First).ToBeVisibleAsync();
        await new LineupChart(page).PointAsync(2020);
        Assert.Equal("Iran · SanctionsTracker", await page.Tab.TitleAsync());
    }

    [SkippableTheory]
    [InlineData("year")]
    [InlineData("month")]
    public async Task Zooming_among_them_is_timed_frame_by_frame(string interval)
    {
        await using var tracker = await WithEventsAsync();
        var page = await OpenOnAsync(tracker);
        await page.GoAsync($"{View}&interval={interval}");
        var chart = new LineupChart(page);
        var (x, y) = await chart.AtAsync(2005);
        await page.Tab.Mouse.MoveAsync(x, y);
        await RecordFramesAsync(page);

        foreach (var way in Zooming) await ZoomAsync(page, way, x, y);

        var frames = await page.Tab.EvaluateAsync<double[]>("() => { globalThis.recording = false; return frames.slice(1).sort((a, b) => a - b); }");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"by {interval}: {frames.Length} frames, median {frames[frames.Length / 2]:F1} ms, 95 % {frames[frames.Length * 95 / 100]:F1}, longest {frames[^1]:F1}"));
        Assert.NotEqual([1980, 2026], await chart.SeenAsync());
    }

    private static Task RecordFramesAsync(DashboardPage page) => page.Tab.EvaluateAsync(
        """
        () => {
          let last = performance.now();
          Object.assign(globalThis, { frames: [], recording: true });
          const tick = now => { frames.push(now - last); last = now; if (recording) requestAnimationFrame(tick); };
          requestAnimationFrame(tick);
        }
        """);

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

    private static async Task<Tracker> WithEventsAsync()
    {
        var tracker = await Tracker.StartAsync();
        var rows = new StringBuilder("date,country,kind,title,url\n");
        for (var i = 0; i < Events; i++)
            rows.Append(CultureInfo.InvariantCulture, $"{First.AddDays(i * 17_000 / Events):yyyy-MM-dd},IRN,incident,\"{Title.Replace("\"", "\"\"", StringComparison.Ordinal)} {i}\",\n");

        using var client = new HttpClient { BaseAddress = tracker.Address };
        using var answer = await client.PutAsync("/api/events/many?name=Many", new StringContent(rows.ToString(), Encoding.UTF8, "text/csv"));
        answer.EnsureSuccessStatusCode();
        return tracker;
    }
}
