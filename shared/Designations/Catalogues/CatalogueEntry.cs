using System.Text.Json.Serialization;

namespace SanctionsTracker.Designations.Catalogues;

/// <summary>What a catalogue says of one record: where its current version is, enough to filter by, and when it stood on the list.</summary>
public sealed record CatalogueEntry
{
    /// <summary>The publisher's identifier on the list.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required TargetType Type { get; init; }

    public IReadOnlyList<string> Programmes { get; init; } = [];

    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    public PartialDate? ListedOn { get; init; }

    /// <summary>The commit whose row holds the current version; of a removed record its last, as of its removal.</summary>
    public required int Version { get; init; }

    /// <summary>The current version's hash (<see cref="DesignationFields.HashOf"/>).</summary>
    public required string Hash { get; init; }

    public IReadOnlyList<Sighting> Sightings { get; init; } = [];

    /// <summary>The events of this record that stand in the timeline.</summary>
    public IReadOnlyList<TimelineMark> Marks { get; init; } = [];

    /// <summary>Whether the record stands in the newest snapshot.</summary>
    [JsonIgnore]
    public bool IsListed => Sightings.Count > 0 && Sightings[^1].Last is null;

    /// <summary>The entry with the facts of a designation that is now its current version.</summary>
    public static CatalogueEntry Of(Designation designation, string hash, int version) => new()
    {
        Id = designation.Id.Value,
        Name = designation.Name,
        Type = designation.Type,
        Programmes = designation.Programmes,
        Countries = [.. designation.Countries.Select(country => country.Code).Distinct()],
        ListedOn = designation.ListedOn,
        Version = version,
        Hash = hash,
    };
}
