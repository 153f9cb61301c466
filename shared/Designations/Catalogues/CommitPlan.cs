namespace SanctionsTracker.Designations.Catalogues;

/// <summary>What a snapshot changes in a list: the outcome of reading it against the catalogue, before anything is written.</summary>
/// <param name="After">The catalogue as it will be.</param>
/// <param name="Versions">The versions to write, in the order of the file, removals last.</param>
/// <param name="Marks">The timeline rows to write, by country.</param>
/// <param name="Rejected">Entries that could not be used.</param>
/// <param name="Observed">How many records the snapshot has.</param>
/// <param name="ChangesSightings">Whether any record's sightings differ from before.</param>
/// <param name="Profile">How much the snapshot says.</param>
public sealed record CommitPlan(
    Catalogue After,
    IReadOnlyList<PlannedVersion> Versions,
    IReadOnlyList<PlannedMark> Marks,
    IReadOnlyList<RejectedEntry> Rejected,
    int Observed,
    bool ChangesSightings,
    SnapshotProfile Profile)
{
    /// <summary>Whether the snapshot says nothing that we did not know.</summary>
    public bool IsEmpty => Versions.Count == 0 && Marks.Count == 0 && !ChangesSightings;

    /// <summary>Records listed after the commit.</summary>
    public int Listed => After.Entries.Count(entry => entry.IsListed);

    public VersionCounts Counts { get; } = VersionCounts.Of(Versions);
}
