using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>The further facts about a target.</summary>
internal static class EuParticulars
{
    private static readonly FrozenDictionary<string, string> Genders = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["M"] = "Male",
        ["F"] = "Female",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Contacts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["PHONE"] = "phone",
        ["FAX"] = "fax",
        ["EMAIL"] = "email",
        ["WEB"] = "website",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Particular> Of(EuPart entry) =>
    [
        .. new[]
        {
            One("eu_reference", [entry["euReferenceNumber"]]),
            One("designation_details", [entry["designationDetails"]]),
            One("title", Names(entry, "title")),
            One("position", Names(entry, "function")),
            One("gender", Names(entry, "gender").Select(gender => gender is null ? null : Genders.GetValueOrDefault(gender, gender))),
            entry.All("address").SelectMany(address => address.All("contactInfo")).Select(Contact).OfType<Particular>(),
            entry.All("additionalInformation").Select(Contact).OfType<Particular>(),
            One("publication", entry.All("regulation").SelectMany(regulation => regulation.All("publicationUrl")).Select(address => address.Text)),
        }.SelectMany(particulars => particulars).Distinct(),
    ];

    private static IEnumerable<string?> Names(EuPart entry, string attribute) => entry.All("nameAlias").Select(alias => alias[attribute]);

    private static IEnumerable<Particular> One(string label, IEnumerable<string?> values) =>
        values.OfType<string>().Select(value => new Particular(label, value));

    private static Particular? Contact(EuPart contact) => contact["key"] is { } key && contact["value"] is { } value
        ? new(Contacts.GetValueOrDefault(key, key.Replace(' ', '_').ToLowerInvariant()), value)
        : null;
}
