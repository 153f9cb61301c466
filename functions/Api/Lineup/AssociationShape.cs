using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>An association as it is answered: with the country, the series and the lists, the set or the news that it stands on.</summary>
public sealed record AssociationShape(
    CountryCode Country,
    string Indicator,
    string Events,
    Interval Interval,
    Period From,
    Period To,
    Transform Transform,
    LineupUnit Count,
    DateOnly? AsOf,
    DateTimeOffset? KnownAt,
    LineupIndicator Series,
    IReadOnlyList<LineupList> Lists,
    LineupSet? Set,
    LineupNewsState? News,
    AssociationWindow Window,
    IReadOnlyList<LagFigures> Lags,
    StrongestLag Strongest,
    ValueRange LeaveOneOut,
    ValueRange Bootstrap,
    IReadOnlyList<EventWindow> EventWindows,
    Verdict Verdict,
    string Statement,
    IReadOnlyList<string> Caveats)
{
    public static AssociationShape Of(CountryLineup lineup, AssociationEvents events, Association association) => new(
        lineup.Country,
        association.Indicator,
        association.Events,
        association.Interval,
        association.From,
        association.To,
        association.Transform,
        lineup.Count,
        lineup.AsOf,
        lineup.KnownAt,
        lineup.Indicators[0],
        lineup.Lists,
        events.StateIn(lineup),
        lineup.News,
        association.Window,
        association.Lags,
        association.Strongest,
        association.LeaveOneOut,
        association.Bootstrap,
        association.EventWindows,
        association.Verdict,
        association.Statement,
        association.Caveats);
}
