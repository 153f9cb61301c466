using System.Text.Json;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>A figure of a published text, in our words, with the rule by which it is checked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What is claimed, in one sentence.</param>
/// <param name="Where">Where the text says it; null where it does not matter.</param>
/// <param name="Measure">What is measured; null where no data that we could hold tells.</param>
/// <param name="Expectation">What the claim expects of it; null likewise.</param>
/// <param name="NotCheckable">Why it cannot be checked at all; null where it can.</param>
/// <param name="Note">What a reader should know of the check; null for nothing.</param>
/// <param name="Rule">The measure and the expectation as the file writes them; null where there are none.</param>
public sealed record Claim(
    string Id, string Says, string? Where, Measure? Measure, Expectation? Expectation, string? NotCheckable, string? Note, JsonElement? Rule);
