using System.Text.Json.Serialization;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>Pearson's correlation with its 95 % intervals (Fisher's z) and two-sided t tests. What cannot be computed is null.</summary>
/// <param name="R">The coefficient, from −1 to 1; null for fewer than 3 pairs or where a side does not vary.</param>
/// <param name="Low">The interval's lower end, taking all pairs for independent.</param>
/// <param name="High">Its upper end.</param>
/// <param name="LowNEffective">The lower end with the effective number of pairs.</param>
/// <param name="HighNEffective">The upper end with the effective number of pairs.</param>
/// <param name="PT">p of the t test, taking all pairs for independent.</param>
/// <param name="PTNEffective">p of the t test with the effective number of pairs.</param>
public sealed record PearsonFigures(
    double? R,
    double? Low,
    double? High,
    double? LowNEffective,
    double? HighNEffective,
    [property: JsonPropertyName("p_t")] double? PT,
    [property: JsonPropertyName("p_t_n_effective")] double? PTNEffective);
