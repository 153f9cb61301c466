using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Where OFAC tells its changes: the settings <c>Sources:ofac-changes:*</c>, validated at start.</summary>
public sealed record OfacChangesOptions
{
    public const string Section = "Sources:" + OfacChangesSource.Id;

    /// <summary>The Sanctions List Service; empty for OFAC's own.</summary>
    [RegularExpression("^https?://.+$", ErrorMessage = "Sources:ofac-changes:Address must be an http or https address.")]
    public string Address { get; init; } = "";

    /// <summary>Whether it is fetched at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The most publications that one run reads; the next run goes on.</summary>
    [Range(1, 10_000)]
    public int MaximumPerRun { get; init; } = 100;
}
