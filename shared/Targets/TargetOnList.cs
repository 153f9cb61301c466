using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>How one list treats a target, over all records that it has of it.</summary>
/// <param name="List">The list.</param>
/// <param name="IsListed">Whether any of its records is listed now.</param>
/// <param name="ListedOn">When it listed the target first.</param>
/// <param name="Evidence">How that is known.</param>
/// <param name="DaysAfterFirst">Days after the first list; 0 for that itself, null where either is not known to the day.</param>
/// <param name="RemovedOn">When the last of its records went; null while one is listed.</param>
public sealed record TargetOnList(
    ListId List, bool IsListed, PartialDate ListedOn, string Evidence, int? DaysAfterFirst, DateOnly? RemovedOn);
