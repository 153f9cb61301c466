using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction;

/// <summary>Someone or something that a text names.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which it is: of a designation <c>ofac-sdn:12945</c>, of a country its ISO 3166-1 alpha-3 code, of the gazetteer's its id;
/// null for one that only the wording tells ("Gen. Amir Ali Hajizadeh").</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Country">The country that it belongs to; null where that is not known.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ExtractedEntity(
    int Start, string Text, EntityKind Kind, string? Id, string Name, CountryCode? Country, double Confidence)
{
    /// <summary>Every record that the words can name, on all lists; of an entity that is no designation, none.</summary>
    public IReadOnlyList<DesignationId> Designations { get; init; } = [];
}
