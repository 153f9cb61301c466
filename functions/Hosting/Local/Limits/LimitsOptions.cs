using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Functions.Hosting.Local.Limits;

/// <summary>What the local host takes from one asker, and from all: the settings <c>Limits:*</c>, validated at start.</summary>
public sealed record LimitsOptions
{
    public const string Section = "Limits";

    /// <summary>How many requests an address may make in a minute, all at once or one after the other; 0 for any number. Counted only where
    /// <c>Api:Key</c> is set: without it this machine alone is answered.</summary>
    [Range(0, 1_000_000)]
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>How many wrong keys an address may offer in a minute before none that it offers is looked at; 0 for any number.</summary>
    [Range(0, 1_000_000)]
    public int WrongKeysPerMinute { get; init; } = 10;

    /// <summary>How many connections are open at a time; who comes after is cut off.</summary>
    [Range(1, 100_000)]
    public int Connections { get; init; } = 1000;

    /// <summary>The longest time that an asker may take to send the head of a request.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan HeadTimeout { get; init; } = TimeSpan.FromSeconds(15);
}
