using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Lineup;

public sealed class LineupMeanTests
{
    [Fact]
    public void A_gap_is_no_value() => Assert.Equal(new LineupMean(2, 2), LineupMean.Of([1, null, 3]));

    [Fact]
    public void Of_nothing_there_is_no_mean() => Assert.Equal(new LineupMean(null, 0), LineupMean.Of([null]));
}
