using System.Text.Json;

namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>A claim with what the data say of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What is claimed.</param>
/// <param name="Where">Where the text says it.</param>
/// <param name="Outcome">What the data say.</param>
/// <param name="Statement">The same in one sentence.</param>
/// <param name="Rule">How it is checked, as the file writes it; null where it cannot be.</param>
/// <param name="Expected">What is expected, in words.</param>
/// <param name="Unit">The unit of the figures.</param>
/// <param name="Readings">What each source and vintage says: the sources in the study's order, of each the newest vintage first, and an older one only
/// where it says something else.</param>
/// <param name="Note">What a reader should know of the check.</param>
public sealed record CheckedClaim(
    string Id,
    string Says,
    string? Where,
    ClaimOutcome Outcome,
    string Statement,
    JsonElement? Rule,
    string? Expected,
    string? Unit,
    IReadOnlyList<ClaimReading> Readings,
    string? Note);
