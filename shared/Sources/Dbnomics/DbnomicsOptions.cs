using System.ComponentModel.DataAnnotations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.Dbnomics;

/// <summary>Which series are fetched from DBnomics: the settings <c>Sources:dbnomics:*</c>, validated at start.</summary>
public sealed record DbnomicsOptions : IValidatableObject
{
    public const string Section = "Sources:" + DbnomicsSource.Name;

    /// <summary>The interface, version 22, without a slash at the end.</summary>
    [Required]
    [RegularExpression("^https?://.+$", ErrorMessage = "Sources:dbnomics:Address must be an http or https address.")]
    public string Address { get; init; } = "https://api.db.nomics.world/v22";

    /// <summary>Whether it is fetched at all.</summary>
    public bool Enabled { get; init; }

    /// <summary>The series to keep.</summary>
    public IReadOnlyList<DbnomicsSeries> Series { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Series
        .SelectMany((series, at) => series.Faults().Select(fault => $"Sources:dbnomics:Series:{at}: {fault}"))
        .Concat(Series.GroupBy(series => (Designations.Countries.ByCode(series.Country)?.Code, series.Code)).Where(same => same.Count() > 1)
            .Select(same => $"Sources:dbnomics:Series: {same.Key.Item1} {same.Key.Item2} is there twice."))
        .Concat(Series.Where(series => IndicatorCatalogue.Find(series.Code) is not null || FriendlyCodes.Find(series.Code) is not null)
            .Select(series => $"Sources:dbnomics:Series: the code {series.Code} is taken. Choose another."))
        .Select(fault => new ValidationResult(fault, [nameof(Series)]));
}
