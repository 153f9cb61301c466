using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>An event in a line-up.</summary>
/// <param name="Date">When, with the precision of its evidence.</param>
/// <param name="Kind">A designation or a removal.</param>
/// <param name="List">The list.</param>
/// <param name="Id">The record on it.</param>
/// <param name="Name">The record's name.</param>
/// <param name="Type">What kind of target it is.</param>
/// <param name="Programmes">The publisher's codes of its programmes.</param>
/// <param name="Evidence">How the date is known (<see cref="TimelineEvent.Evidence"/>).</param>
public sealed record LineupEvent(
    PartialDate Date, TimelineKind Kind, ListId List, string Id, string Name, TargetType Type, IReadOnlyList<string> Programmes, string Evidence)
{
    public static LineupEvent Of(TimelineEvent told) => new(
        told.Date, told.Kind, told.Id.List, told.Id.Value, told.Entry.Name, told.Entry.Type, told.Entry.Programmes, told.Evidence);
}
