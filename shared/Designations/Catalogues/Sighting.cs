namespace SanctionsTracker.Designations.Catalogues;

/// <summary>A stretch of consecutive snapshots in which a record stood with one and the same content.</summary>
/// <param name="First">The date of the first of them.</param>
/// <param name="Last">The date of the last of them; null while the newest snapshot is among them.</param>
/// <param name="Hash">The content's hash (<see cref="DesignationFields.HashOf"/>).</param>
/// <param name="Version">The commit whose version row holds the content.</param>
/// <param name="ListedOn">The publisher's listing date in that content; null where it gives none.</param>
public sealed record Sighting(DateOnly First, DateOnly? Last, string Hash, int Version, PartialDate? ListedOn)
{
    /// <summary>A digest of the stored document, what is no part of the meaning included; null of a version of before it was kept.</summary>
    public string? Content { get; init; }

    public bool Covers(DateOnly day) => First <= day && (Last is null || Last >= day);
}
