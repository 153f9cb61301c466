using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Sources.Imf;

/// <summary>Where the IMF's DataMapper is: the settings <c>Sources:imf:*</c>, validated at start.</summary>
public sealed record ImfOptions
{
    public const string Section = "Sources:" + ImfSource.Name;

    /// <summary>The interface, version 1, without a slash at the end.</summary>
    [Required]
    [RegularExpression("^https?://.+$", ErrorMessage = "Sources:imf:Address must be an http or https address.")]
    public string Address { get; init; } = "https://www.imf.org/external/datamapper/api/v1";

    /// <summary>Whether it is fetched at all.</summary>
    public bool Enabled { get; init; } = true;
}
