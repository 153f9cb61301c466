namespace SanctionsTracker.Designations;

/// <summary>One change that a publisher made to its list, as the journal tells it; the owner's release of a held one, or what a study comes to.</summary>
/// <param name="Id">The record. Of a release, which is of the whole list, an id without a value; of a study its id, under the journal of the studies.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Name">Its name after the change; of a removed record its last; of a release the list's id; of a study its title.</param>
/// <param name="Fields">What differs from the version before; none for an addition or a removal. Of a release the snapshot; of a study the verdicts that changed.</param>
/// <param name="Countries">The countries of the record before and after the change.</param>
public sealed record ListChange(
    DesignationId Id, ListChangeKind Kind, string Name, IReadOnlyList<FieldChange> Fields, IReadOnlyList<CountryCode> Countries)
{
    /// <summary>The release of a held snapshot: the changes that follow it in the journal came by the owner's word.</summary>
    public static ListChange OfRelease(ListId list, string sha256) => new(
        new DesignationId(list, string.Empty),
        ListChangeKind.Released,
        list.Value,
        [new FieldChange("snapshot_sha256", Many: false, [], [sha256])],
        []);
}
