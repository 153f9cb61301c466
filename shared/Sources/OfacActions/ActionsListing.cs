using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>A page of the listing.</summary>
/// <param name="Actions">Newest first.</param>
/// <param name="Rejected">Rows that could not be read.</param>
/// <param name="HasNext">Whether there is an older page.</param>
internal sealed record ActionsListing(IReadOnlyList<ListedAction> Actions, IReadOnlyList<RejectedEntry> Rejected, bool HasNext);
