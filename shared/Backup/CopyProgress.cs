namespace SanctionsTracker.Backup;

/// <summary>How far a part of an export or import is.</summary>
/// <param name="Part">The table, <c>archive</c> or what is checked.</param>
/// <param name="Done">Rows or contents so far.</param>
/// <param name="Total">How many there are; null where that is not known.</param>
/// <param name="Ended">Whether the part is done.</param>
public sealed record CopyProgress(string Part, long Done, long? Total, bool Ended = false);
