using System.Net;
using System.Text.RegularExpressions;
using SanctionsTracker.Functions.Dashboard;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.Dashboard;

/// <summary>The dashboard's files, as the app serves them.</summary>
public sealed partial class DashboardFilesTests(AppUnderTest app) : IClassFixture<AppUnderTest>
{
    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/dashboard/")]
    [InlineData("/dashboard/changes")]
    [InlineData("/dashboard/designations/ca/iran.1-part-1.12")]
    [InlineData("/dashboard/countries/IRN?from=1980")]
    public async Task Every_view_is_the_one_page(string address)
    {
        using var answer = await app.CreateClient().GetAsync(address);

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<main id=\"main\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere_and_run_nothing_that_stands_in_it()
    {
        using var answer = await app.CreateClient().GetAsync("/dashboard");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<style|<script(?![^>]* src=)| style=| on[a-z]+=", page);
        Assert.All(Addresses().Matches(page), address => Assert.Matches("^[/#]", address.Groups["address"].Value));
    }

    [Theory]
    [InlineData("/dashboard/assets/none.js")]
    [InlineData("/dashboard/assets/../appsettings.json")]
    [InlineData("/dashboard/assets/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/dashboard/assets/..%5c..%5cappsettings.json")]
    [InlineData("/dashboard/assets//etc/passwd")]
    public async Task Only_files_of_the_dashboard_are_given_out(string address)
    {
        using var answer = await app.CreateClient().GetAsync(address);

        Assert.True(answer.StatusCode == HttpStatusCode.NotFound || answer.Content.Headers.ContentType!.MediaType == "text/html", answer.ToString());
    }

    [Fact]
    public async Task All_that_the_page_and_its_scripts_name_is_there()
    {
        using var client = app.CreateClient();
        var named = new Queue<string>(Addresses().Matches(await client.GetStringAsync("/dashboard")).Select(match => match.Groups["address"].Value)
            .Where(address => address.StartsWith("/dashboard/assets/", StringComparison.Ordinal)));
        var seen = new HashSet<string>(StringComparer.Ordinal);

        while (named.TryDequeue(out var address))
        {
            if (!seen.Add(address)) continue;
            using var answer = await client.GetAsync(address);
            Assert.True(answer.IsSuccessStatusCode, address);
            if (!address.EndsWith(".js", StringComparison.Ordinal)) continue;
            foreach (Match import in Imports().Matches(await answer.Content.ReadAsStringAsync()))
                named.Enqueue(new Uri(new Uri("http://host" + address), import.Groups["module"].Value).AbsolutePath);
        }

        Assert.Contains("/dashboard/assets/lib/echarts.mjs", seen);
    }

    [Fact]
    public async Task A_file_is_sent_packed_and_only_once_to_who_holds_it()
    {
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var first = await client.GetAsync("/dashboard/assets/lib/echarts.mjs");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/dashboard/assets/lib/echarts.mjs");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        Assert.Equal("br", Assert.Single(first.Content.Headers.ContentEncoding));
        Assert.InRange(first.Content.Headers.ContentLength!.Value, 1, 400_000);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task No_key_is_needed_for_the_files()
    {
        await using var guarded = new AppUnderTest { Settings = { ["Api:Key"] = "secret" } };
        using var answer = await guarded.CreateClient().GetAsync("/dashboard");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void Without_its_files_a_build_has_no_dashboard() => Assert.Null(new DashboardFiles("/nowhere").Find(""));

    [GeneratedRegex("(?:href|src)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(?:from |import\()'(?<module>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Imports();
}
