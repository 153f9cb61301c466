namespace SanctionsTracker.Sources.OfacActions;

/// <summary>A link of an action: a press release, a general licence.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Address">Where it leads, absolute.</param>
public sealed record ActionLink(string Title, string Address);
