using Microsoft.Extensions.Configuration;
using SanctionsTracker.Functions.Hosting.Local.Timers;

namespace SanctionsTracker.Tests.Hosting.Timers;

public sealed class TimerScheduleTests
{
    private static readonly DateTime Morning = new(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void A_schedule_in_percent_signs_is_a_setting()
    {
        var schedule = TimerSchedule.Of("%Nightly%", Settings(("Nightly", "0 15 2 * * *")));

        Assert.Equal(new DateTime(2026, 3, 2, 2, 15, 0, DateTimeKind.Utc), schedule.GetNextOccurrence(Morning));
    }

    [Fact]
    public void A_schedule_can_stand_for_itself() =>
        Assert.Equal(Morning.AddSeconds(10), TimerSchedule.Of("*/10 * * * * *", Settings()).GetNextOccurrence(Morning));

    [Fact]
    public void A_missing_setting_is_named()
    {
        var wrong = Assert.Throws<InvalidSettingException>(() => TimerSchedule.Of("%Nightly%", Settings()));

        Assert.Contains("Nightly is not set", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15 2 * * *")]
    [InlineData("nightly")]
    [InlineData("0 61 * * * *")]
    public void What_is_no_six_field_schedule_is_refused(string expression) =>
        Assert.Throws<InvalidSettingException>(() => TimerSchedule.Of("%Nightly%", Settings(("Nightly", expression))));

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
        .Build();
}
