namespace SanctionsTracker.Browser;

/// <summary>Colours, and paper.</summary>
public sealed class LooksTests : DashboardTest
{
    private const string Study = "/dashboard/studies/venezuela-oil-sanctions";

    // Of the first chart, as it was drawn.
    private const string InkOfChart = """
        async () => (await import('/dashboard/assets/lib/echarts.mjs')).getInstanceByDom(document.querySelector('.plot')).getOption().textStyle.color
        """;

    [SkippableFact]
    public async Task The_button_chooses_the_colours_of_page_and_charts_and_the_choice_stays()
    {
        var page = await OpenAsync(Study);
        var button = page.Tab.GetByRole(AriaRole.Button, new() { Name = "Colours" });
        var light = await page.Tab.EvaluateAsync<string>(InkOfChart);

        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("Colours: light");
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("Colours: dark");
        var dark = await page.Tab.EvaluateAsync<string>(InkOfChart);
        await page.Tab.ReloadAsync();
        await page.SettledAsync();

        Assert.NotEqual(light, dark);
        await Expect(button).ToHaveTextAsync("Colours: dark");
        await Expect(page.Tab.Locator("html")).ToHaveCSSAsync("background-color", "rgb(18, 22, 28)");
        Assert.Equal(dark, await page.Tab.EvaluateAsync<string>(InkOfChart));
    }

    [SkippableFact]
    public async Task On_paper_all_is_light_and_the_charts_are_too()
    {
        var page = await OpenAsync(Study, Look.Dark);
        var light = await (await OpenAsync(Study)).Tab.EvaluateAsync<string>(InkOfChart);
        await page.Tab.EvaluateAsync("""
            async () => {
              const { getInstanceByDom } = await import('/dashboard/assets/lib/echarts.mjs');
              addEventListener('beforeprint', () => { window.printed = getInstanceByDom(document.querySelector('.plot')).getOption().textStyle.color; });
            }
            """);

        var paper = await page.Tab.PdfAsync(new() { Format = "A4" });

        Assert.Equal("%PDF"u8.ToArray(), paper[..4]);
        Assert.Equal(light, await page.Tab.EvaluateAsync<string>("window.printed"));
        Assert.NotEqual(light, await page.Tab.EvaluateAsync<string>(InkOfChart));
    }

    [SkippableTheory]
    [InlineData("/dashboard")]
    [InlineData(Study)]
    [InlineData("/dashboard/changes")]
    public async Task Paper_has_the_text_and_nothing_that_can_be_pressed(string path)
    {
        var page = await OpenAsync(path);
        await page.Tab.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Heading).ToBeVisibleAsync();
        await Expect(page.Tab.GetByRole(AriaRole.Navigation, new() { Name = "Pages" })).ToBeHiddenAsync();
        foreach (var tool in await page.Tab.Locator(".tools, .fields, #theme").AllAsync()) await Expect(tool).ToBeHiddenAsync();
    }
}
