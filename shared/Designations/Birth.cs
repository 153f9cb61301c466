namespace SanctionsTracker.Designations;

/// <summary>A date or a place of birth. Publishers often give several of either, without saying which belong together: each
/// is then a record of its own.</summary>
/// <param name="Date">The date, or the first of a range; null where only a place is given.</param>
/// <param name="Until">The last date of a range; else null.</param>
/// <param name="Place">City, region and country as published; else null.</param>
/// <param name="Country">The country of the place where it could be told; else null.</param>
/// <param name="Note">The publisher's remark; else null.</param>
public sealed record Birth(
    PartialDate? Date = null, PartialDate? Until = null, string? Place = null, CountryCode? Country = null, string? Note = null);
