using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Where OFAC's recent actions are: the settings <c>Sources:ofac-actions:*</c>, validated at start.</summary>
public sealed record OfacActionsOptions
{
    public const string Section = "Sources:" + OfacActionsSource.Id;

    /// <summary>The listing; empty for OFAC's own.</summary>
    [RegularExpression("^https?://.+$", ErrorMessage = "Sources:ofac-actions:Address must be an http or https address.")]
    public string Address { get; init; } = "";

    /// <summary>Whether it is fetched at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How many pages of the listing the first run goes back, of some ten actions each; later runs go back to what is known.</summary>
    [Range(1, 500)]
    public int FirstPages { get; init; } = 5;

    /// <summary>For how many days after its date an action's page is asked again, whether it was corrected.</summary>
    [Range(0, 365)]
    public int RecheckDays { get; init; } = 7;
}
