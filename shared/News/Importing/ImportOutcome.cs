namespace SanctionsTracker.News.Importing;

/// <summary>What became of one feed of a list.</summary>
/// <param name="Result">Whether it is followed.</param>
/// <param name="Id">The id under which it is; null where it is not.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Reason">Why it was refused, in one sentence; else null.</param>
public sealed record ImportOutcome(ImportResult Result, string? Id, string Title, Uri Address, string? Reason = null);
