namespace SanctionsTracker.Targets;

/// <summary>A name in the form in which names of different lists compare.</summary>
/// <param name="Key">Plain words with blanks between (<see cref="NameKeys"/>).</param>
/// <param name="Shown">As published.</param>
/// <param name="Links">Whether it may link records: weak aliases and short names only speak for what links them.</param>
/// <param name="IsPrimary">Whether it is the record's primary name.</param>
public sealed record NameKey(string Key, string Shown, bool Links, bool IsPrimary);
