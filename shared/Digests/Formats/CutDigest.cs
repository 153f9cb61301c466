namespace SanctionsTracker.Digests.Formats;

/// <summary>A digest with the first of its changes.</summary>
/// <param name="Digest">The whole.</param>
/// <param name="Groups">The groups with the changes that are shown, in order; none is empty.</param>
/// <param name="Shown">How many changes that is.</param>
internal sealed record CutDigest(Digest Digest, IReadOnlyList<DigestGroup> Groups, int Shown)
{
    /// <summary>How many of its changes are not shown, here or in <see cref="Digest"/>.</summary>
    public int Omitted => Digest.Total - Shown;

    /// <summary>Where those are; null where none is left out.</summary>
    public Uri? MoreLink => Omitted == 0 ? null : IsWhole ? Digest.Links.More ?? Digest.Links.All : Digest.Links.All;

    private bool IsWhole => Shown == Digest.Groups.Sum(group => group.Changes.Count);

    public static CutDigest To(Digest digest, int changes)
    {
        var groups = new List<DigestGroup>();
        var left = changes;
        foreach (var group in digest.Groups)
        {
            var count = Math.Min(left, group.Changes.Count);
            if (count > 0) groups.Add(group with { Changes = [.. group.Changes.Take(count)] });
            left -= count;
        }

        return new CutDigest(digest, groups, changes - left);
    }

    /// <summary>What <paramref name="write"/> makes of the digest with as many changes as fit, <paramref name="maximum"/> at most.</summary>
    /// <param name="digest">The whole.</param>
    /// <param name="maximum">No more changes than this are tried.</param>
    /// <param name="write">Null where it does not fit; without changes and news it always does.</param>
    public static TBody Fit<TBody>(Digest digest, int maximum, Func<CutDigest, TBody?> write)
        where TBody : class
    {
        var tooMany = Math.Min(maximum, digest.Groups.Sum(group => group.Changes.Count)) + 1;
        if (write(To(digest, tooMany - 1)) is { } whole) return whole;

        TBody? best = null;
        for (var fits = -1; tooMany - fits > 1;)
        {
            var middle = fits + ((tooMany - fits) / 2);
            if (write(To(digest, middle)) is { } body) (fits, best) = (middle, body);
            else tooMany = middle;
        }

        return best ?? write(To(digest with { News = [] }, 0)) ?? throw new InvalidOperationException("A digest without changes and news fits every format.");
    }
}
