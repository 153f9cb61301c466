namespace SanctionsTracker.Designations.Catalogues;

/// <summary>A version that a commit is to write.</summary>
/// <param name="Id">The record.</param>
/// <param name="Kind">What it does to the record.</param>
/// <param name="Payload">The designation as a packed document; null for a removal, which repeats the version before.</param>
/// <param name="Element">Where in the publisher's file it stands; null for a removal.</param>
/// <param name="Before">The entry it changes; null for a record never seen before.</param>
/// <param name="IsCurrent">Whether it becomes the record's current version; false for a version out of the past.</param>
public sealed record PlannedVersion(
    string Id, VersionKind Kind, byte[]? Payload, string? Element, CatalogueEntry? Before, bool IsCurrent);
