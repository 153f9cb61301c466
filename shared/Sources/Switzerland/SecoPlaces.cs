using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Addresses, and other references to places.</summary>
/// <param name="references">The places.</param>
/// <param name="unknown">Is told of places that the file does not have.</param>
internal sealed class SecoPlaces(SecoReferences references, Action<string> unknown)
{
    public Address Address(SecoAddress address)
    {
        var place = Find(address);
        return new Address(
            SecoText.Joined(address.CareOf is { } name ? $"c/o {name}" : null, address.Details, address.PostBox is { } box ? $"P.O. Box {box}" : null),
            place?.Location,
            place?.Area,
            address.ZipCode,
            place?.Country?.Text,
            place?.Country?.Code,
            Note(address, place));
    }

    /// <summary>The place; null where none is named, or one that the file does not have.</summary>
    public SecoPlace? Find(SecoAddress address)
    {
        var place = references.Place(address.PlaceId);
        if (place is null && address.PlaceId is not null) unknown("/swiss-sanctions-list/target//@place-id[not(place)]");
        return place;
    }

    /// <summary>What else is said of the place: the remark, doubts, other spellings.</summary>
    public static string? Note(SecoAddress address, SecoPlace? place) => SecoText.Joined(
        address.Current == "false" ? "no longer current" : null,
        address.Quality == "low" ? "low quality" : null,
        place is { Variants.Count: > 0 } ? $"also {string.Join(", ", place.Variants)}" : null,
        address.Remark);
}
