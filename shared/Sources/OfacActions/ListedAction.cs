namespace SanctionsTracker.Sources.OfacActions;

/// <summary>An action as the listing names it.</summary>
internal sealed record ListedAction(string Id, Uri Address, DateOnly Date, string Title, string? Kind);
