namespace SanctionsTracker.Tests.Api.Contract;

/// <summary>That the check of answers would notice what it is there to notice.</summary>
public sealed class OpenApiContractTests
{
    [Theory]
    [InlineData("""{"status":"ok","version":"1","time":"2026-01-01T00:00:00Z"}""", true)]
    [InlineData("""{"status":"ok","version":"1","time":"2026-01-01T00:00:00Z","more":1}""", false)]
    [InlineData("""{"status":"ok","version":"1"}""", false)]
    [InlineData("""{"status":"ok","version":null,"time":"2026-01-01T00:00:00Z"}""", false)]
    [InlineData("""{"status":"well","version":"1","time":"2026-01-01T00:00:00Z"}""", false)]
    public async Task Drift_of_an_answer_is_a_breach(string answer, bool kept) =>
        Assert.Equal(kept, (await OpenApiContract.BreachesAsync("get", "/api/health", 200, "application/json", answer)).Count == 0);

    [Theory]
    [InlineData("null", true)]
    [InlineData("""{"reason":"few","sha256":"0","held_at":"2026-01-01T00:00:00Z","reasons":[],"counts":{"added":0,"amended":0,"removed":0,"relisted":0,"rejected":0}}""", true)]
    [InlineData("""{"reason":"few"}""", false)]
    [InlineData("7", false)]
    public async Task Drift_inside_of_what_may_be_null_is_a_breach(string held, bool kept)
    {
        var source = $$$"""
            {"id":"un","title":"UN","kind":"list","status":"ok","records":1,"rejected":0,"last_attempt":null,"last_success":null,"error":null,
            "consecutive_failures":0,"held":{{{held}}},"address":null,"snapshot_sha256":null,"snapshot_date":"2026-01-01","commit":null,
            "committed_at":null,"rejected_entries":[],"unknown_elements":{"a":1},"passed_over":{},"reconciliation":null,"polling":null}
            """;

        Assert.Equal(kept, (await OpenApiContract.BreachesAsync("get", "/api/sources/{id}", 200, "application/json", source)).Count == 0);
    }

    [Fact]
    public async Task A_status_that_the_contract_does_not_tell_of_is_a_breach() =>
        Assert.NotEmpty(await OpenApiContract.BreachesAsync("get", "/api/health", 418, "application/json", "{}"));
}
