using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>An era as it is asked for: <c>1980..1988:War</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">The days of its first bound.</param>
/// <param name="Last">The days of its last bound.</param>
internal sealed record AskedEra(string Name, DaySpan First, DaySpan Last);
