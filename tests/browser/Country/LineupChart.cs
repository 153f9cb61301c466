using System.Text.Json;

namespace SanctionsTracker.Browser.Country;

/// <summary>The line-up's chart, asked for what ECharts itself holds and shows.</summary>
internal sealed class LineupChart(DashboardPage page)
{
    private const string Instance = "(await import('/dashboard/assets/lib/echarts.mjs')).getInstanceByDom(document.querySelector('.plot.lineup'))";

    /// <summary>The values of an indicator, in the order of its periods; a period without one has none.</summary>
    public Task<double[]> IndicatorAsync(string code) => AskAsync<double[]>(
        $"series.filter(one => one.id === 'indicator {code}').flatMap(one => one.data).map(([, value]) => value).filter(value => value !== null)");

    /// <summary>The sum of the bars of a kind: designations, or removals, which go down.</summary>
    public Task<int> BarsAsync(string kind) =>
        AskAsync<int>($"series.filter(one => one.id?.startsWith('{kind} ')).flatMap(one => one.data).reduce((sum, [, value]) => sum + value, 0)");

    /// <summary>What the scale says at the top of the bars of a period, the nth.</summary>
    public async Task<double> TopOfBarsAsync(int n) => await page.Tab.EvaluateAsync<double>(
        $$"""
        async () => {
          const chart = {{Instance}};
          const bars = chart.getModel().getSeriesByType('bar');
          const tops = bars.map(one => one.getData().getItemLayout({{n}})).filter(one => one).map(({ y, height }) => Math.min(y, y + height)).filter(Number.isFinite);
          return Math.round(chart.convertFromPixel({ yAxisIndex: bars[0].option.yAxisIndex }, Math.min(...tops)));
        }
        """);

    /// <summary>How many events the points of the lane stand for.</summary>
    public Task<int> EventsAsync() =>
        AskAsync<int>("series.filter(one => one.id?.startsWith('events ')).flatMap(one => one.data).reduce((sum, { point }) => sum + point.n, 0)");

    /// <summary>The rows of the lane, from top to bottom.</summary>
    public Task<string[]> LanesAsync() => AskAsync<string[]>("yAxis.at(-1).data");

    /// <summary>How many eras have a band.</summary>
    public Task<int> ErasAsync() => AskAsync<int>("series.filter(one => one.id === 'eras').flatMap(one => one.data).length");

    /// <summary>The first and the last year of what is seen.</summary>
    public async Task<(int First, int Last)> SeenAsync()
    {
        var years = await AskAsync<int[]>("[dataZoom[0].startValue, dataZoom[0].endValue - 1].map(moment => new Date(moment).getUTCFullYear())");
        return (years[0], years[1]);
    }

    /// <summary>Waits until the chart fits its place and the band lies on a year.</summary>
    public Task HasItsBandOnAsync(int year) => page.Tab.WaitForFunctionAsync(
        $$"""
        async () => {
          const chart = {{Instance}};
          const place = chart.getDom().getBoundingClientRect();
          const band = document.querySelector('.cursor').getBoundingClientRect();
          const x = place.left + chart.convertToPixel({ xAxisIndex: 0 }, Date.UTC({{year}}, 6, 1));
          return chart.getWidth() === chart.getDom().clientWidth && band.left < x && x < band.right;
        }
        """);

    /// <summary>Clicks on the chart at a year.</summary>
    public async Task ClickAsync(int year)
    {
        var (x, y) = await AtAsync(year);
        await page.Tab.Mouse.ClickAsync(x, y);
    }

    /// <summary>Points at a year.</summary>
    public async Task PointAsync(int year)
    {
        var (x, y) = await AtAsync(year);
        await page.Tab.Mouse.MoveAsync(x, y);
    }

    /// <summary>Where in the window the middle of a year lies, on the first row with a scale.</summary>
    public async Task<(float X, float Y)> AtAsync(int year)
    {
        var place = await page.Tab.EvaluateAsync<float[]>(
            $$"""
            async () => {
              const chart = {{Instance}};
              const { left, top } = chart.getDom().getBoundingClientRect();
              const { y, height } = chart.getModel().getComponent('grid', 1).coordinateSystem.getRect();
              return [left + chart.convertToPixel({ xAxisIndex: 0 }, Date.UTC({{year}}, 6, 1)), top + y + height / 2];
            }
            """);
        return (place[0], place[1]);
    }

    private async Task<T> AskAsync<T>(string expression)
    {
        var answer = await page.Tab.EvaluateAsync<JsonElement>(
            $"async () => {{ const {{ series, yAxis, dataZoom }} = {Instance}.getOption(); return {expression}; }}");
        return answer.Deserialize<T>()!;
    }
}
