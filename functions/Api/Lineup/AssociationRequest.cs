using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>An association that is asked for.</summary>
/// <param name="Lineup">The line-up that it is measured on.</param>
/// <param name="Indicator">The line-up's one indicator.</param>
/// <param name="Events">The events that it counts.</param>
/// <param name="Transform">What is done to both series first.</param>
/// <param name="Lags">The lags.</param>
internal sealed record AssociationRequest(
    LineupQuestion Lineup, IndicatorCode Indicator, AssociationEvents Events, Transform Transform, LagRange Lags);
