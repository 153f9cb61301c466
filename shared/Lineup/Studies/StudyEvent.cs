using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>A dated event of a study.</summary>
/// <param name="Date">When, as exactly as its source says.</param>
/// <param name="Kind">What kind of event it is, in the study's own words; a test can ask for some kinds alone.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Source">Who says so; null where the address says it.</param>
/// <param name="Url">Where it can be read; null where it is not on the web.</param>
public sealed record StudyEvent(PartialDate Date, string Kind, string Title, string? Source, Uri? Url);
