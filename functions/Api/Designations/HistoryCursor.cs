namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Where the versions of a record go on.</summary>
/// <param name="Upto">The list's commit when the first page was read.</param>
/// <param name="After">The commit of the last version read.</param>
internal sealed record HistoryCursor(int Upto, int After);
