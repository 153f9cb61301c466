using System.Net;
using SanctionsTracker.Functions.Hosting.Local.Limits;

namespace SanctionsTracker.Tests.Hosting.Limits;

public sealed class AskerLimiterTests
{
    private static readonly IPAddress One = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Other = IPAddress.Parse("192.0.2.2");

    [Fact]
    public void A_minutes_worth_may_be_taken_at_once_and_then_the_next_is_regained_in_its_share_of_a_minute()
    {
        using var limiter = new AskerLimiter(perMinute: 3);

        Assert.Equal([null, null, null], Enumerable.Range(0, 3).Select(_ => limiter.Take(One)));
        Assert.InRange(limiter.Take(One)!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void One_askers_haste_is_not_anothers()
    {
        using var limiter = new AskerLimiter(perMinute: 1);
        limiter.Take(One);

        Assert.NotNull(limiter.Take(One));
        Assert.Null(limiter.Take(Other));
    }

    [Fact]
    public void Looking_takes_nothing()
    {
        using var limiter = new AskerLimiter(perMinute: 1);

        Assert.Null(limiter.Look(One));
        Assert.Null(limiter.Look(One));
        Assert.Null(limiter.Take(One));
        Assert.NotNull(limiter.Look(One));
    }

    [Fact]
    public async Task A_part_of_one_is_none()
    {
        using var limiter = new AskerLimiter(perMinute: 2);
        while (limiter.Take(One) is null) continue;

        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);

        Assert.NotNull(limiter.Look(One));
        Assert.NotNull(limiter.Take(One));
    }

    [Fact]
    public void Nought_is_no_limit()
    {
        using var limiter = new AskerLimiter(perMinute: 0);

        Assert.All(Enumerable.Range(0, 10_000), _ => Assert.Null(limiter.Take(One)));
    }

    [Fact]
    public async Task What_was_taken_is_regained()
    {
        using var limiter = new AskerLimiter(perMinute: 120);
        while (limiter.Take(One) is null) continue;

        await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System);

        Assert.Null(limiter.Take(One));
    }
}
