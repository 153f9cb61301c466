using NCrontab;

namespace SanctionsTracker.Functions.Hosting.Local.Timers;

/// <summary>Schedules as triggers name them: six cron fields, seconds first, or <c>%Setting%</c> that holds them.</summary>
internal static class TimerSchedule
{
    private static readonly CrontabSchedule.ParseOptions SixFields = new() { IncludingSeconds = true };

    /// <exception cref="InvalidSettingException">The setting is missing, or holds no schedule.</exception>
    public static CrontabSchedule Of(string schedule, IConfiguration configuration)
    {
        var setting = SettingOf(schedule);
        var expression = setting is null ? schedule : configuration[setting];
        if (string.IsNullOrWhiteSpace(expression))
            throw new InvalidSettingException($"{setting} is not set: it takes six cron fields, such as \"0 7 */3 * * *\".");

        return CrontabSchedule.TryParse(expression, SixFields)
            ?? throw new InvalidSettingException($"{setting ?? "A schedule"} is \"{expression}\", which is not six cron fields, such as \"0 7 */3 * * *\".");
    }

    /// <summary>The setting that a schedule names; null where it is itself the expression.</summary>
    public static string? SettingOf(string schedule) =>
        schedule is ['%', .. var name, '%'] ? name : null;
}
