namespace SanctionsTracker.Browser;

/// <summary>Makes the pictures of the README anew, from the demo: <c>dotnet run --project tests/browser -- docs/images</c>.</summary>
internal static class Pictures
{
    private static readonly Picture[] All =
    [
        new("country.png", "/dashboard", Height: 1240),
        new("country-dark.png", "/dashboard", Height: 1240, Look.Dark),
        new("study.png", "/dashboard/studies/iran-illogic-2018", Height: 1240),
        new("designation.png", "/dashboard/designations/un/IRi.039", Height: 1000),
        new("changes.png", "/dashboard/changes?kind=amended", Height: 1000),
    ];

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var folder])
        {
            await Console.Error.WriteLineAsync("Name the folder that the pictures go to: dotnet run --project tests/browser -- docs/images");
            return 2;
        }

        Directory.CreateDirectory(folder);
        await using var demo = await Tracker.StartAsync();
        await using var browser = await Chromium.StartAsync();
        foreach (var picture in All) await TakeAsync(browser, demo, picture, Path.Combine(folder, picture.Name));
        return 0;
    }

    private static async Task TakeAsync(IBrowser browser, Tracker demo, Picture picture, string file)
    {
        var page = await DashboardPage.OpenAsync(browser, demo.Address, picture.Look);
        await page.Tab.SetViewportSizeAsync(1360, picture.Height);
        await page.GoAsync(picture.Path);
        // What is drawn after the data came is on the screen when the page is idle.
        await page.Tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Tab.ScreenshotAsync(new() { Path = file });
        await page.CloseAsync();
    }

    private sealed record Picture(string Name, string Path, int Height, Look Look = Look.Light);
}
