using SanctionsTracker.Events;
using SanctionsTracker.Events.Uploads;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>What the parameters of an upload ask for.</summary>
/// <param name="Id">The set to be replaced.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Source">Whose events these are; null where that is not said.</param>
/// <param name="Mapping">How the rows become events.</param>
/// <param name="OnError">What becomes of the rest where rows cannot be used.</param>
internal sealed record EventsOrder(EventSetId Id, string Name, string? Source, EventMapping Mapping, OnError OnError);
