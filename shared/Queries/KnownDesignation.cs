using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Queries;

/// <summary>A record with all that is known of it: its current version, and when it stood on its list.</summary>
/// <param name="Found">Where it was found.</param>
/// <param name="Version">Its current version, of a removed record its last; or the one of the day that was asked for.</param>
public sealed record KnownDesignation(FoundDesignation Found, StoredVersion Version)
{
    public IReadOnlyList<ListingPeriod> Periods { get; } = Found.Periods;

    public DesignationStatus Status => Found.Entry.IsListed ? DesignationStatus.Listed : DesignationStatus.Removed;

    /// <summary>The first day on which it was known to be listed no more; null while it is listed.</summary>
    public DateOnly? RemovedOn => Periods is [.., var last] ? last.To : null;

    /// <summary>The date of the first snapshot that has it.</summary>
    public DateOnly FirstSeen => Found.Entry.Sightings[0].First;

    /// <summary>The date of the snapshot in which the publisher last changed it: its content, its return or its removal.</summary>
    public DateOnly LastChanged => RemovedOn ?? Found.Entry.Sightings[^1].First;
}
