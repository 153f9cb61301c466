using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>A series that can stand for what a study measures: one that is held, or figures that the study brings along.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Scale">What its values are multiplied with to come to the study's unit.</param>
/// <param name="Figures">The figures, where the study brings them along; null for a series that is held.</param>
public sealed record SeriesChoice(IndicatorCode Code, double Scale, BroughtFigures? Figures = null);
