using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>A target as an action prints it.</summary>
public sealed record ActionEntry
{
    /// <summary>The main name as printed: <c>AGHA AHMADI, Mohammad</c>.</summary>
    public required string Name { get; init; }

    public required TargetType Type { get; init; }

    /// <summary>The programmes, from the tags: <c>IRGC</c>.</summary>
    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>The other names, those in other scripts included.</summary>
    public IReadOnlyList<ActionName> Aliases { get; init; } = [];

    /// <summary>Dates of birth, as precise as printed.</summary>
    public IReadOnlyList<PartialDate> Births { get; init; } = [];

    /// <summary>The names of the targets that it is linked to.</summary>
    public IReadOnlyList<string> LinkedTo { get; init; } = [];

    /// <summary>The whole entry as printed.</summary>
    public required string Text { get; init; }
}
