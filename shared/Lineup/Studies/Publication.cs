using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>A published text that a study checks.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When.</param>
/// <param name="Url">Where it can be read; null where it is not on the web.</param>
public sealed record Publication(string Title, string Publisher, PartialDate Date, Uri? Url);
