using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>Addresses and places of birth.</summary>
internal static class UnPlaces
{
    public static IReadOnlyList<Address> Addresses(IReadOnlyList<UnPlace> places) =>
    [
        .. places.Where(HasContent).Select(place => new Address(
            place.Street, place.City, place.StateProvince, place.ZipCode, place.Country, Countries.Named(place.Country)?.Code, place.Note)),
    ];

    public static Birth? Birth(UnPlace place) => HasContent(place)
        ? new Birth(
            Place: Joined(place.Street, place.City, place.StateProvince, place.ZipCode, place.Country),
            Country: Countries.Named(place.Country)?.Code,
            Note: place.Note)
        : null;

    /// <summary>The parts that are there, joined with ", "; null where none is.</summary>
    public static string? Joined(params ReadOnlySpan<string?> parts)
    {
        string? joined = null;
        foreach (var part in parts) joined = joined is null || part is null ? joined ?? part : $"{joined}, {part}";
        return joined;
    }

    private static bool HasContent(UnPlace place) =>
        place is not { Street: null, City: null, StateProvince: null, ZipCode: null, Country: null, Note: null };
}
