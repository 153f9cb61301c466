using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>Where the World Bank's interface is: the settings <c>Sources:worldbank:*</c>, validated at start.</summary>
public sealed record WorldBankOptions
{
    public const string Section = "Sources:" + WorldBankSource.Name;

    /// <summary>The interface, version 2, without a slash at the end.</summary>
    [Required]
    [RegularExpression("^https?://.+$", ErrorMessage = "Sources:worldbank:Address must be an http or https address.")]
    public string Address { get; init; } = "https://api.worldbank.org/v2";

    /// <summary>Whether it is fetched at all.</summary>
    public bool Enabled { get; init; } = true;
}
