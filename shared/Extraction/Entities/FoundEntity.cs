using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>Words of a text that name someone or something, and what is known of it.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Points">How sure that is, of 100.</param>
internal sealed record FoundEntity(int First, int End, EntityKind Kind, string Name, int Points)
{
    public string? Id { get; init; }

    public CountryCode? Country { get; init; }

    public IReadOnlyList<DesignationId> Designations { get; init; } = [];

    /// <summary>Whether it is a person, by the gazetteer, the lists or the wording.</summary>
    public bool IsPerson { get; init; }

    public int Length => End - First;

    /// <summary>The same, named by other words.</summary>
    public FoundEntity At(int first, int end, int points) => this with { First = first, End = end, Points = Math.Min(points, Points) };
}
