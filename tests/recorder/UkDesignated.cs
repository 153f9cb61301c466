namespace SanctionsTracker.Recorder;

/// <summary>A designation of the United Kingdom's.</summary>
/// <param name="Id">The <c>UniqueID</c>.</param>
/// <param name="Day">The day of designation as the list writes it.</param>
/// <param name="GroupId">The <c>OFSIGroupID</c>.</param>
/// <param name="IsPerson">Else it is an entity.</param>
/// <param name="NonLatin">The name in the script of its country; null where the list has none.</param>
/// <param name="Names">Parts divided by <c>|</c>, the family name last; <c>~</c> before a variation of the primary name, <c>=</c> before an
/// alias.</param>
public sealed record UkDesignated(string Id, string Day, string GroupId, bool IsPerson, string? NonLatin, params IReadOnlyList<string> Names);
