using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

public sealed class SplitMix64Tests
{
    [Fact]
    public void It_draws_the_published_numbers()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void Units_and_places_lie_in_their_bounds()
    {
        var random = new SplitMix64(1);

        Assert.All(Enumerable.Range(0, 10_000).Select(_ => random.NextUnit()), unit => Assert.True(unit is >= 0 and < 1));
        Assert.Equal(Enumerable.Range(0, 7), Enumerable.Range(0, 10_000).Select(_ => random.NextBelow(7)).Distinct().Order());
    }
}
