using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction;

/// <summary>A text to extract from, with what is known around it.</summary>
/// <param name="Text">The plain text as given: offsets are UTF-16 code units of exactly this.</param>
public sealed record SourceText(string Text)
{
    public string? Title { get; init; }

    /// <summary>When it was published: what relative dates are resolved against. Null where that is not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Countries that its feed is known to be about; they settle ambiguous names, and attribute nothing by themselves.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];
}
