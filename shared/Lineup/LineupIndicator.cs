using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>An indicator of a line-up.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; null where we do not know the code.</param>
/// <param name="Unit">The unit of its values, which are as published.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Vintage">The newest vintage of which values are shown; null where there are none.</param>
/// <param name="Held">Whether we hold the series for the country; where not, all its values are null.</param>
/// <param name="Note">Why there are no values, in one sentence; null where there are.</param>
/// <param name="Chosen">Which series stands for a friendly code, and why; null where the code is a series' own, or none is held.</param>
/// <param name="Forecasts">How many of the series' values are forecasts by its publisher.</param>
/// <param name="ForecastsShown">Whether they are among the values; else they are left out.</param>
public sealed record LineupIndicator(
    IndicatorCode Code,
    string? Name,
    string? Unit,
    string? Source,
    Vintage? Vintage,
    bool Held,
    string? Note,
    ChosenSeries? Chosen = null,
    int Forecasts = 0,
    bool ForecastsShown = false);
