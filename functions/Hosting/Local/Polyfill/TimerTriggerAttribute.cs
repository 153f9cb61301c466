namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the parameter that takes the timer's state.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    /// <summary>Six cron fields, or the name of the setting that holds them: <c>%RefreshNewsSchedule%</c>.</summary>
    public string Schedule { get; } = schedule;
}
