namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer's function learns of the run.</summary>
public sealed class TimerInfo
{
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>The run comes later than its schedule says.</summary>
    public bool IsPastDue { get; set; }
}
