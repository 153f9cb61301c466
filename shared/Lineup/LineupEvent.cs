using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Lineup;

/// <summary>An event in a line-up: of a list's record or, as <see cref="LineupIncident"/>, of an own set or, as
/// <see cref="LineupArticle"/>, of the news.</summary>
/// <param name="Date">When, with the precision of its evidence.</param>
/// <param name="Kind">A designation, a removal, an incident or an article.</param>
/// <param name="List">The list.</param>
/// <param name="Id">The record on it.</param>
/// <param name="Name">The record's name.</param>
/// <param name="Type">What kind of target it is.</param>
/// <param name="Programmes">The publisher's codes of its programmes.</param>
/// <param name="Evidence">How the date is known (<see cref="TimelineEvent.Evidence"/>).</param>
/// <param name="Target">The target's id, where targets are counted; else null.</param>
/// <param name="Lists">The lists that it counts for: several where they acted on one day and targets are counted.</param>
[JsonDerivedType(typeof(LineupIncident))]
[JsonDerivedType(typeof(LineupArticle))]
public record LineupEvent(
    PartialDate Date, LineupEventKind Kind, ListId? List, string? Id, string? Name, TargetType? Type, IReadOnlyList<string> Programmes, string? Evidence,
    string? Target, IReadOnlyList<ListId> Lists)
{
    public static LineupEvent Of(CountedEvent counted)
    {
        var told = counted.Event;
        return new(
            told.Date, KindOf(told.Kind), told.Id.List, PublishedId.Of(told.Id), told.Entry.Name, told.Entry.Type, told.Entry.Programmes, told.Evidence,
            counted.Target is { } target ? TargetId.Of(target) : null, counted.Lists);
    }

    private static LineupEventKind KindOf(TimelineKind kind) =>
        kind == TimelineKind.Designation ? LineupEventKind.Designation : LineupEventKind.Removal;
}
