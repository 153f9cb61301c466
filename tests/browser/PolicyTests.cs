namespace SanctionsTracker.Browser;

/// <summary>The content security policy, as a browser keeps it; every other test fails where it reports anything.</summary>
public sealed class PolicyTests : DashboardTest
{
    [SkippableFact]
    public async Task A_page_asks_no_other_host_and_takes_no_text_for_markup()
    {
        var page = await OpenAsync("/dashboard/none");
        page.Foresee("Policy: connect-src");
        page.Foresee("Policy: img-src");
        page.Foresee("Policy: require-trusted-types-for");
        page.Foresee("Content Security Policy");
        page.Foresee("Asked of another host: https://example.org/");
        page.Foresee("Failed: https://example.org/ csp");
        page.Foresee("requires 'TrustedHTML' assignment");

        await page.Tab.EvaluateAsync("() => fetch('https://example.org/').catch(() => null)");
        await page.Tab.EvaluateAsync("() => new Promise(done => { const image = new Image(); image.onerror = done; image.src = 'https://example.org/'; })");
        await page.Tab.EvaluateAsync("() => { try { document.body.innerHTML = '<b>no</b>'; } catch (refused) { return refused.name; } }");

        await Expect(page.Heading).ToHaveTextAsync("There is no such page");
    }
}
