using SanctionsTracker.News.Following;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.Tests.News.Polling;

public sealed class PollIntervalTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private static readonly FollowedFeed Feed = new("daily", "Daily", new Uri("https://example.org"));

    [Fact]
    public void A_feed_with_an_item_every_four_hours_is_asked_every_two() =>
        Assert.Equal(TimeSpan.FromHours(2), After([.. Enumerable.Range(1, 6).Select(item => Now.AddHours(-4 * item))]));

    [Fact]
    public void A_feed_without_news_in_a_week_is_asked_once_a_day() => Assert.Equal(TimeSpan.FromDays(1), After([Now.AddDays(-8), Now.AddYears(-1)]));

    [Fact]
    public void A_busy_feed_is_asked_no_more_often_than_its_bound() =>
        Assert.Equal(TimeSpan.FromMinutes(15), After([.. Enumerable.Range(1, 60).Select(item => Now.AddMinutes(-item))]));

    [Fact]
    public void Items_of_the_future_say_nothing() => Assert.Equal(TimeSpan.FromDays(1), After([Now.AddDays(1)]));

    [Fact]
    public void The_document_may_ask_for_a_longer_wait_and_not_for_one_beyond_the_bound()
    {
        Assert.Equal(TimeSpan.FromHours(6), After([Now.AddHours(-1)], TimeSpan.FromHours(6)));
        Assert.Equal(TimeSpan.FromDays(1), After([Now.AddHours(-1)], TimeSpan.FromDays(30)));
        Assert.Equal(TimeSpan.FromMinutes(30), After([Now.AddHours(-1)], TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_publisher_that_asks_for_years_of_silence_is_asked_again_after_thirty_days()
    {
        Assert.Equal(TimeSpan.FromDays(2), PollInterval.AfterFailure(Feed, failures: 1, Now.AddDays(2), Now));
        Assert.Equal(TimeSpan.FromDays(30), PollInterval.AfterFailure(Feed, failures: 1, Now.AddYears(60), Now));
    }

    private static TimeSpan After(DateTimeOffset[] published, TimeSpan? wished = null) => PollInterval.AfterAnswer(Feed, published, wished, freshUntil: null, Now);
}
