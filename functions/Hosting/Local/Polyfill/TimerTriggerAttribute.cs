namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the parameter that takes the timer's state.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    /// <summary>Six cron fields, or the name of the setting that holds them: <c>%RefreshNewsSchedule%</c>.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the host writes down when it ran, to notice what it missed while it did not run; the local host never does.</summary>
    public bool UseMonitor { get; set; } = true;
}
