using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// The lists an entity stands on. On the SDN list <see cref="ListedOn"/> is the date of that list; on the consolidated list the earliest
/// of all lists but that: an entity can stand on the SDN list too, since another day. Where there is no such date, the earliest of the
/// others. Every list but the umbrella itself stays readable as a particular, with its own date.
/// </summary>
/// <param name="list">Whose records are made.</param>
internal sealed class OfacListings(ListId list)
{
    private const string Sdn = "SDN List";
    private const string Consolidated = "Consolidated List";

    private readonly bool _consolidated = list == OfacConsolidatedSource.List;

    public PartialDate? ListedOn(IReadOnlyList<OfacListing> lists, OfacFaults faults)
    {
        PartialDate? listedOn = null, elsewhere = null;
        foreach (var listing in lists)
        {
            if (DateOf(listing, faults) is not { } date) continue;
            if (listing.List == Sdn != _consolidated) listedOn = Earlier(listedOn, date);
            else elsewhere = Earlier(elsewhere, date);
        }

        return listedOn ?? elsewhere;
    }

    /// <summary>"Non-SDN CMIC List, 2021-06-03"; null for the umbrella itself, which needs no saying.</summary>
    public string? Described(OfacListing listing)
    {
        if (listing.List is not { } name || name == (_consolidated ? Consolidated : Sdn)) return null;
        return listing.PublishedOn is null ? name : $"{name}, {listing.PublishedOn}";
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
