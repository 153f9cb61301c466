using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class SourceHealthTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_source_that_was_never_refreshed_says_so() => Assert.Equal(SourceStatus.Never, Status(new SourceState("un", SourceKind.List)));

    [Theory]
    [InlineData(SourceKind.List, 47, SourceStatus.Ok)]
    [InlineData(SourceKind.List, 49, SourceStatus.Stale)]
    [InlineData(SourceKind.Indicators, 49, SourceStatus.Ok)]
    [InlineData(SourceKind.Indicators, 16 * 24, SourceStatus.Stale)]
    public void A_success_that_lies_long_back_is_stale(SourceKind kind, int hours, SourceStatus expected) =>
        Assert.Equal(expected, Status(new SourceState("un", kind) { LastSuccess = Now.AddHours(-hours) }));

    [Fact]
    public void A_failure_counts_though_the_last_success_is_fresh() =>
        Assert.Equal(SourceStatus.Failing, Status(new SourceState("un", SourceKind.List) { LastSuccess = Now, Error = "403" }));

    [Fact]
    public void What_is_held_comes_first() =>
        Assert.Equal(SourceStatus.Held, Status(new SourceState("un", SourceKind.List) { Error = "403", Held = new("31 % removed", "ab", Now) }));

    private static SourceStatus Status(SourceState state) => SourceHealth.Of(state, Now);
}
