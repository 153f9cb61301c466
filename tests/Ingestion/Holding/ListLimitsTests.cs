using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.EndToEnd;

namespace SanctionsTracker.Tests.Ingestion.Holding;

public sealed class ListLimitsTests
{
    [Theory]
    [InlineData("MinimumRecords", "-1")]
    [InlineData("MinimumRecords", "few")]
    [InlineData("MaximumShareRemoved", "1.5")]
    [InlineData("MaximumGrowth", "0.5")]
    [InlineData("MaximumFillDrop", "NaN")]
    [InlineData("MaximumRejectedRise", "5%")]
    [InlineData("ExpectedRecords", "0")]
    [InlineData("ExpectedFill:births", "2")]
    [InlineData("ExpectedFill:shoe_size", "0.5")]
    public async Task A_limit_that_cannot_be_meant_is_told_by_its_name(string setting, string value)
    {
        var wrong = await Assert.ThrowsAsync<InvalidSettingException>(() => RealTracker.StartAsync(($"Sources:un:{setting}", value)));

        Assert.Contains($"Sources:un:{setting}", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_may_be_left_empty()
    {
        await using var tracker = await RealTracker.StartAsync(("Sources:un:MinimumRecords", ""), ("Sources:un:ExpectedRecords", ""));

        Assert.NotNull(tracker.Of<IEnumerable<ISourceRefresher>>());
    }
}
