using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>A series that can stand for what a study measures.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Scale">What its values are multiplied with to come to the study's unit.</param>
/// <param name="Figures">Figures that the study brings along and that are used where the series is not held; null for none.</param>
public sealed record SeriesChoice(IndicatorCode Code, double Scale, BroughtFigures? Figures = null);
