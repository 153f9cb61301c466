using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Tests.Api.Contract;

/// <summary>Canada's list as it is recorded: clients see places, and a record's own id only where it is called so.</summary>
public sealed partial class RecordedCanadianIdsTests(RecordedApi api) : IClassFixture<RecordedApi>
{
    [Fact]
    public async Task Every_record_has_a_place_as_its_id_and_is_found_under_it()
    {
        var items = (await GetAsync("/api/designations?list=ca&status=listed,removed&limit=1000")).GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal(460, items.Length);
        Assert.Equal(460, items.Select(item => Text(item, "id")).Distinct(StringComparer.Ordinal).Count());
        foreach (var item in items)
        {
            Assert.Matches(Place(), Text(item, "id"));
            Assert.Equal(Text(item, "record_id"), Text(await GetAsync($"/api/designations/ca/{Text(item, "id")}"), "record_id"));
        }
    }

    [Theory]
    [InlineData("/api/designations?list=ca&limit=1000")]
    [InlineData("/api/designations/ca/iran.1-part-2.12")]
    [InlineData("/api/designations/ca/iran.1-part-2.12/history")]
    [InlineData("/api/designations/un/IRi.039")]
    [InlineData("/api/targets?list=ca&limit=1000")]
    [InlineData("/api/targets/un:IRi.039")]
    [InlineData("/api/lineup/IRN?list=ca&events_per_period=500")]
    [InlineData("/api/lineup/IRN?count=targets&events_per_period=500")]
    [InlineData("/api/changes?limit=1000")]
    [InlineData("/api/sources")]
    public async Task A_marked_id_is_shown_as_the_records_own_or_as_a_targets(string address) =>
        Assert.DoesNotContain(Marked("", await GetAsync(address)), found => !IsOwn(found.Name, found.Value));

    // The id of a target is its founding record's own, after the list and a colon.
    private static bool IsOwn(string name, string value) => name == "record_id" || (name is "id" or "target" && value.StartsWith("ca:", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Value)> Marked(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Marked(member.Name, member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(member => Marked(name, member)),
        JsonValueKind.String when Mark().IsMatch(value.GetString()!) => [(name, value.GetString()!)],
        _ => [],
    };

    [GeneratedRegex(@"^iran(\.[0-9a-z-]+)?\.[0-9a-z-]{1,5}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\biran(\.[0-9a-z-]+)?\.[0-9a-z-]+\.[0-9a-f]{8}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    private async Task<JsonElement> GetAsync(string address) => await api.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
