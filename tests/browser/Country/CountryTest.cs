using System.Text.Json;

namespace SanctionsTracker.Browser.Country;

/// <summary>A test of the country page.</summary>
public abstract class CountryTest : DashboardTest
{
    /// <summary>What the API answers to the page's browser.</summary>
    protected static async Task<JsonElement> AskAsync(DashboardPage page, string path)
    {
        var answer = await page.Tab.Context.APIRequest.GetAsync(path);
        Assert.True(answer.Ok, path);
        return (await answer.JsonAsync())!.Value;
    }

    /// <summary>The totals of a count over all periods of a line-up.</summary>
    protected static int Total(JsonElement lineup, string kind) =>
        lineup.GetProperty("periods").EnumerateArray().Sum(period => period.GetProperty(kind).GetProperty("total").GetInt32());

    /// <summary>Opens what can be chosen beyond the years.</summary>
    protected static async Task OpenChoicesAsync(DashboardPage page)
    {
        await page.Tab.GetByText("Choose indicators, lists").ClickAsync();
        await Expect(page.Tab.GetByRole(AriaRole.Search, new() { Name = "What is shown" })).ToBeVisibleAsync();
    }

    /// <summary>The address's own part, which a copied link has.</summary>
    protected static string View(DashboardPage page) => new Uri(page.Tab.Url).PathAndQuery;
}
