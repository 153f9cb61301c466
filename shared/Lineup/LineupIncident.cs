using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup;

/// <summary>An event of an own set in a line-up. What is said of records of lists does not apply to it, and is null.</summary>
/// <param name="Date">When, with the precision of the upload.</param>
/// <param name="Set">The set.</param>
/// <param name="Row">Its record in the upload.</param>
/// <param name="IncidentKind">What kind of event it is, in the owner's words; null where that is not said.</param>
/// <param name="Title">What happened.</param>
/// <param name="Url">Where to read of it; null where that is not said.</param>
public sealed record LineupIncident(
    PartialDate Date,
    [property: JsonPropertyOrder(1)] EventSetId Set,
    [property: JsonPropertyOrder(1)] int Row,
    [property: JsonPropertyOrder(1)] string? IncidentKind,
    [property: JsonPropertyOrder(1)] string Title,
    [property: JsonPropertyOrder(1)] string? Url)
    : LineupEvent(
        Date, LineupEventKind.Incident, List: null, Id: null, Name: null, Type: null, Programmes: [], Evidence: null, Target: null, Lists: [])
{
    public static LineupIncident Of(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var told = incident.Event;
        return new(told.Date, incident.Set, told.Row, told.Kind, told.Title, told.Url);
    }
}
