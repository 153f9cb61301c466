using System.Buffers.Binary;
using System.Text.Json;
using System.Xml.Linq;

namespace SanctionsTracker.Browser.Studies;

/// <summary>What can be taken along from a study.</summary>
public sealed class StudyFilesTests : DashboardTest
{
    private const string Iran = "/dashboard/studies/iran-illogic-2018";

    [SkippableFact]
    public async Task A_chart_is_a_drawing_with_its_words()
    {
        var page = await OpenAsync(Iran);

        var (name, content) = await TakeAsync(page, page.Figure("Graph 1.").GetByRole(AriaRole.Button, new() { Name = "Download as SVG" }));
        var drawing = XDocument.Parse(System.Text.Encoding.UTF8.GetString(content)).Root!;

        Assert.Equal("iran-illogic-2018-graph-1.svg", name);
        Assert.Equal("svg", drawing.Name.LocalName);
        Assert.Contains("oil revenue, billion US$", drawing.Value, StringComparison.Ordinal);
        Assert.Contains("War and “forward defence”", drawing.Value, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_chart_is_a_picture_fit_for_print()
    {
        var page = await OpenAsync(Iran);

        var (name, content) = await TakeAsync(page, page.Figure("Graph 1.").GetByRole(AriaRole.Button, new() { Name = "Download as PNG" }));

        Assert.Equal("iran-illogic-2018-graph-1.png", name);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], content[..4]);
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(16)), 1800, 4000);
    }

    [SkippableFact]
    public async Task A_chart_has_its_values_as_CSV()
    {
        var page = await OpenAsync(Iran);

        var (name, content) = await TakeAsync(page, page.Figure("Graph 1.").GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }));
        var lines = System.Text.Encoding.UTF8.GetString(content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("iran-illogic-2018-graph-1.csv", name);
        Assert.Equal(10, lines.Length);
        Assert.StartsWith("Period,\"GDP growth: World Bank, ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1980,-21.5996493516924,", lines[1], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_claims_are_a_table_with_a_row_for_each_reading()
    {
        var page = await OpenAsync(Iran);

        var (_, content) = await TakeAsync(page, page.Main.GetByRole(AriaRole.Button, new() { Name = "Claims (CSV)" }));
        var lines = System.Text.Encoding.UTF8.GetString(content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.StartsWith("growth-2012,The economy shrank by 7.7 % in 2012.,II.C,depends_on_the_source,", StringComparison.Ordinal)
            && line.Contains(",true,", StringComparison.Ordinal) && line.EndsWith(",NGDP_RPCH (2019-04-01)", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Everything_is_what_the_API_answers()
    {
        var page = await OpenAsync(Iran);
        var answer = await (await page.Tab.Context.APIRequest.GetAsync("/api/studies/iran-illogic-2018")).JsonAsync();

        var (_, content) = await TakeAsync(page, page.Main.GetByRole(AriaRole.Button, new() { Name = "Everything (JSON)" }));

        Assert.True(JsonElement.DeepEquals(answer!.Value, JsonDocument.Parse(content).RootElement));
    }

    private static async Task<(string Name, byte[] Content)> TakeAsync(DashboardPage page, ILocator button)
    {
        var download = await page.Tab.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync((await download.PathAsync())!));
    }
}
