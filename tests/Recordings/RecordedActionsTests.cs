using System.Net.Http.Json;
using System.Text.Json;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>OFAC's recorded action beside OFAC's recorded list, over HTTP.</summary>
public sealed class RecordedActionsTests(RecordedApp app) : IClassFixture<RecordedApp>
{
    [Fact]
    public async Task Every_entry_of_14_September_2022_is_a_record_listed_on_that_day()
    {
        var items = await ItemsAsync("/api/actions?from=2022-09-14&to=2022-09-14&program=irgc");

        var entries = Assert.Single(items).GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(12, entries.Length);
        Assert.All(entries, entry => Assert.Equal("name, programme and listing date", entry.GetProperty("match").GetString()));
        Assert.Equal(12, entries.Select(entry => entry.GetProperty("designation_id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task The_actions_about_a_record_are_found()
    {
        var id = Assert.Single(await ItemsAsync("/api/actions")).GetProperty("items")[0].GetProperty("designation_id").GetString();

        Assert.Single(await ItemsAsync($"/api/actions?designation=ofac-sdn:{id}"));
        Assert.Empty(await ItemsAsync("/api/actions?designation=ofac-sdn:1"));
        Assert.Empty(await ItemsAsync("/api/actions?to=2022-09-13"));
        Assert.Empty(await ItemsAsync("/api/actions?program=cuba"));
    }

    private async Task<JsonElement[]> ItemsAsync(string address) =>
        [.. (await app.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative))).GetProperty("items").EnumerateArray()];
}
