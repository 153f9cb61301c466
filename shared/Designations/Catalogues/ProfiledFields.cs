using System.Collections.Frozen;

namespace SanctionsTracker.Designations.Catalogues;

/// <summary>The fields that a list's fill rates are kept of. A reader that misses a renamed element, or another publisher's file,
/// shows in them first.</summary>
public static class ProfiledFields
{
    internal static readonly IReadOnlyList<ProfiledField> Table =
    [
        // "name_latin": the name is required, but its script changes where another of the publisher's names is taken for it.
        new("name_latin", _ => true, designation => Script.Of(designation.Name) == "Latn"),
        new("listed_on", _ => true, designation => designation.ListedOn is not null),
        new("programmes", _ => true, designation => designation.Programmes.Count > 0),
        new("countries", _ => true, designation => designation.Countries.Count > 0),
        new("aliases", _ => true, designation => designation.Aliases.Count > 0),
        new("births", IsPerson, designation => designation.Births.Count > 0),
        new("nationalities", IsPerson, designation => designation.Nationalities.Count > 0),
        new("addresses", _ => true, designation => designation.Addresses.Count > 0),
        new("documents", _ => true, designation => designation.Documents.Count > 0),
        new("legal_basis", _ => true, designation => designation.LegalBasis.Count > 0),
    ];

    /// <summary>Their names, as settings and reasons spell them.</summary>
    public static FrozenSet<string> Names { get; } = Table.Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsPerson(Designation designation) => designation.Type == TargetType.Person;
}
