using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// The lists an entity stands on. <see cref="ListedOn"/> is the date of the SDN list; an entity that is not on it (the consolidated
/// file) takes its earliest list. Every list but the SDN list stays readable as a particular, with its own date.
/// </summary>
internal static class OfacListings
{
    private const string Sdn = "SDN List";

    public static PartialDate? ListedOn(IReadOnlyList<OfacListing> lists, OfacFaults faults)
    {
        PartialDate? listedOn = null, elsewhere = null;
        foreach (var listing in lists)
        {
            if (DateOf(listing, faults) is not { } date) continue;
            if (listing.List == Sdn) listedOn = Earlier(listedOn, date);
            else elsewhere = Earlier(elsewhere, date);
        }

        return listedOn ?? elsewhere;
    }

    /// <summary>"Non-SDN CMIC List, 2021-06-03"; null for the SDN list itself, which needs no saying.</summary>
    public static string? Described(OfacListing listing)
    {
        if (listing.List is null or Sdn) return null;
        return listing.PublishedOn is null ? listing.List : $"{listing.List}, {listing.PublishedOn}";
    }

    private static PartialDate? DateOf(OfacListing listing, OfacFaults faults)
    {
        if (listing.PublishedOn is null) return null;
        if (OfacDays.TryRead(listing.PublishedOn, out var day)) return PartialDate.OfDay(day);
        faults.Add($"sanctionsList/@datePublished is \"{listing.PublishedOn}\", which is not a date that exists.");
        return null;
    }

    private static PartialDate Earlier(PartialDate? one, PartialDate other) => one is not null && one.FirstDay <= other.FirstDay ? one : other;
}
