using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Tells of which of our lists a published change speaks: publications cover all lists of OFAC's.</summary>
internal static class OfacLists
{
    public static readonly ListId Sdn = new("ofac-sdn");

    public static readonly ListId NonSdn = new("ofac-cons");

    private const string SdnName = "SDN List";

    /// <summary>Whether it is a list of OFAC's.</summary>
    public static bool Are(ListId list) => list == Sdn || list == NonSdn;

    /// <summary>Whether the change may be one of this list: the publication names it, or no list.</summary>
    public static bool MaySpeakOf(PublishedChange change, ListId list) => change.Lists.Count == 0 || Named(change).Contains(list);

    /// <summary>The lists that the entity stands on. Where the publication leaves them out, those of which we know the record; else the SDN
    /// list.</summary>
    /// <param name="change">The change.</param>
    /// <param name="catalogues">Our lists as they are now.</param>
    public static IReadOnlyList<ListId> Of(PublishedChange change, IReadOnlyDictionary<ListId, Catalogue> catalogues)
    {
        var named = Named(change).ToArray();
        if (named.Length > 0) return named;
        ListId[] known = [.. catalogues.Where(list => list.Value.Find(change.Id) is not null).Select(list => list.Key)];
        return known.Length > 0 ? known : [Sdn];
    }

    private static IEnumerable<ListId> Named(PublishedChange change) => change.Lists.Select(list => list == SdnName ? Sdn : NonSdn).Distinct();
}
