namespace SanctionsTracker.Queries;

/// <summary>A list to be searched.</summary>
/// <param name="List">The list as the reader fixed it.</param>
/// <param name="FromVersion">The earliest commit whose records are asked for; 0 for all.</param>
public sealed record SearchedList(CommittedList List, int FromVersion = 0);
