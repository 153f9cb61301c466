namespace SanctionsTracker.Indicators;

/// <summary>What an economic series measures.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Unit">The unit of its values, which are kept as published.</param>
/// <param name="Source">Who publishes it and, where it is passed on, who made it.</param>
/// <param name="Licence">The terms under which it is published.</param>
/// <param name="SourceId">How we come by it: one of <see cref="IndicatorSources"/>.</param>
public sealed record Indicator(IndicatorCode Code, string Name, string Unit, string Source, string Licence, string SourceId);
