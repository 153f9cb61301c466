using SanctionsTracker.Designations;

namespace SanctionsTracker.Events;

/// <summary>An event that the owner of this app recorded: of somebody's conduct, of an incident, of a measure.</summary>
/// <param name="Row">Its record in the upload, from 1, the header not counted: where to look it up.</param>
/// <param name="Date">When, with the precision that the upload gives.</param>
/// <param name="Countries">The countries that it concerns: one at least, each once, in the order of the upload. It counts for each of them.</param>
/// <param name="Kind">What kind of event it is, in the owner's words; null where that is not said.</param>
/// <param name="Title">What happened: plain text on one line, markup included as it is.</param>
/// <param name="Url">Where to read of it, http or https; null where that is not said.</param>
public sealed record DatedEvent(
    int Row, PartialDate Date, IReadOnlyList<CountryCode> Countries, string? Kind, string Title, string? Url);
