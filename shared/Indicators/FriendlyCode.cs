namespace SanctionsTracker.Indicators;

/// <summary>A measure under a name that needs no publisher's code: the best series of it that is held stands for it.</summary>
/// <param name="Code">The name, as a code.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Order">The series that measure it, the best first. A series of the owner's under the very name comes before them all.</param>
public sealed record FriendlyCode(IndicatorCode Code, string Name, IReadOnlyList<IndicatorCode> Order);
