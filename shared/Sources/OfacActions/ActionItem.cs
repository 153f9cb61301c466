namespace SanctionsTracker.Sources.OfacActions;

/// <summary>What an action does to one target.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Entry">The target; of a change, as it is from now on, and of a deletion, as it was.</param>
/// <param name="Before">Of a change, as it was; null where only the new state is printed.</param>
public sealed record ActionItem(ActionItemKind Kind, string Heading, ActionEntry Entry, ActionEntry? Before = null);
