using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

internal sealed record EntityLabel : Label
{
    public required EntityKind Kind { get; init; }

    /// <summary>The usual name; null for a country, which has its code.</summary>
    public string? Name { get; init; }

    /// <summary>Of a country, its ISO 3166-1 alpha-3 code; else null.</summary>
    public string? Country { get; init; }

    // Whether a company or a person is on a list, a label does not say: that depends on the lists, not on the text.
    public bool IsMetBy(ExtractedEntity found) =>
        found.Kind == Kind || (found.Kind is EntityKind.Designation && Kind is (EntityKind.Person or EntityKind.Organisation));

    public override string ToString() => $"“{Quote}” {Kind} {Name ?? Country}";
}
