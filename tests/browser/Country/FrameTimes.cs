using System.Text.Json;

namespace SanctionsTracker.Browser.Country;

/// <summary>How long the frames of a page take while something moves: by the clock, which other programs of the machine lengthen, and by the time that the
/// page's own thread works on one task, which is the page's alone.</summary>
internal sealed class FrameTimes
{
    private readonly DashboardPage _page;
    private readonly ICDPSession _protocol;
    private readonly List<JsonElement> _events = [];
    private readonly TaskCompletionSource _complete = new();

    private FrameTimes(DashboardPage page, ICDPSession protocol)
    {
        (_page, _protocol) = (page, protocol);
        protocol.Event("Tracing.dataCollected").OnEvent += (_, data) => _events.AddRange(data!.Value.GetProperty("value").EnumerateArray().Select(one => one.Clone()));
        protocol.Event("Tracing.tracingComplete").OnEvent += (_, _) => _complete.TrySetResult();
    }

    /// <summary>Milliseconds between frames, from the shortest to the longest.</summary>
    public double[] Frames { get; private set; } = [];

    /// <summary>Milliseconds of work in each task of the page's thread, from the shortest to the longest.</summary>
    public double[] Work { get; private set; } = [];

    public static async Task<FrameTimes> StartAsync(DashboardPage page)
    {
        var times = new FrameTimes(page, await page.Tab.Context.NewCDPSessionAsync(page.Tab));
        await times._protocol.SendAsync("Tracing.start", new()
        {
            ["transferMode"] = "ReportEvents",
            ["traceConfig"] = new { includedCategories = new[] { "disabled-by-default-devtools.timeline", "__metadata" } },
        });
        await page.Tab.EvaluateAsync(
            """
            () => {
              let last = performance.now();
              Object.assign(globalThis, { frames: [], recording: true });
              const tick = now => { frames.push(now - last); last = now; if (recording) requestAnimationFrame(tick); };
              requestAnimationFrame(tick);
            }
            """);
        return times;
    }

    public async Task StopAsync()
    {
        var frames = await _page.Tab.EvaluateAsync<double[]>("() => { globalThis.recording = false; return frames.slice(1); }");
        await _protocol.SendAsync("Tracing.end");
        await _complete.Task;
        Frames = [.. frames.Order()];
        var threads = _events.Where(one => Name(one) == "thread_name" && one.GetProperty("args").GetProperty("name").GetString() == "CrRendererMain").Select(Thread).ToHashSet();
        // Chromium writes the time that a thread worked in microseconds.
        Work = [.. _events.Where(one => Name(one) == "RunTask" && threads.Contains(Thread(one)) && one.TryGetProperty("tdur", out _)).Select(one => one.GetProperty("tdur").GetDouble() / 1000).Order()];
    }

    private static string? Name(JsonElement one) => one.GetProperty("name").GetString();

    private static (int Process, int Thread) Thread(JsonElement one) => (one.GetProperty("pid").GetInt32(), one.GetProperty("tid").GetInt32());
}
