using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class HolmTests
{
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm").
    [Fact]
    public void It_agrees_with_r() =>
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Holm.Adjust([0.01, 0.04, 0.03, 0.005]).Select(p => Math.Round(p!.Value, 12)));

    [Fact]
    public void None_is_larger_than_1() => Assert.Equal([1, 1], Holm.Adjust([0.6, 0.9]).Select(p => p!.Value));

    [Fact]
    public void A_test_without_p_does_not_count() => Assert.Equal([null, 0.04], Holm.Adjust([null, 0.04]));
}
