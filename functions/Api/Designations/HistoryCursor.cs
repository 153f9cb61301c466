namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Where the versions of a record go on. Those up to a commit are the same for ever, and in the same order.</summary>
/// <param name="Upto">The list's commit when the first page was read.</param>
/// <param name="After">How many of them were read.</param>
internal sealed record HistoryCursor(int Upto, int After);
