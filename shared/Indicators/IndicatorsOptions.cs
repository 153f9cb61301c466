using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Indicators;

/// <summary>For which countries indicators are kept: the settings <c>Indicators:*</c>, validated at start.</summary>
public sealed record IndicatorsOptions : IValidatableObject
{
    public const string Section = "Indicators";

    /// <summary>Countries beside those with designations, as alpha-2 or alpha-3 codes.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Whether every country that has designations is followed.</summary>
    public bool FollowDesignations { get; init; } = true;

    /// <summary>How many series are brought up to date at a time.</summary>
    [Range(1, 16)]
    public int Concurrency { get; init; } = 4;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Countries
        .Where(code => Designations.Countries.ByCode(code) is null)
        .Select(code => new ValidationResult($"Indicators:Countries: there is no country '{code}'.", [nameof(Countries)]));
}
