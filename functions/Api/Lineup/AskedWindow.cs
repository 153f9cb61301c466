using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>A window as it is asked for: when the records that it names were listed is still to be looked up.</summary>
/// <param name="From">The first offset.</param>
/// <param name="To">The last offset.</param>
/// <param name="Dates">The periods of the dates that it names.</param>
/// <param name="Records">The records that it names.</param>
/// <param name="Sets">The own sets of events that it names.</param>
internal sealed record AskedWindow(
    int From, int To, IReadOnlyList<Period> Dates, IReadOnlyList<DesignationId> Records, IReadOnlyList<EventSetId> Sets);
