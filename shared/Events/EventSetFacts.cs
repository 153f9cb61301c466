using SanctionsTracker.Designations;

namespace SanctionsTracker.Events;

/// <summary>What is known of a set of events beside the events: of one of its versions.</summary>
/// <param name="Id">The set.</param>
/// <param name="Version">Which version: 1, 2 and so on, each upload that changed anything and each deletion one.</param>
/// <param name="ChangedAt">When this version came; rises from version to version.</param>
public sealed record EventSetFacts(EventSetId Id, int Version, DateTimeOffset ChangedAt)
{
    /// <summary>The set's name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Whose events these are, in the owner's words; null where that was not said.</summary>
    public string? Source { get; init; }

    /// <summary>The events in the archive (<see cref="EventSetContent"/>).</summary>
    public required string ContentSha256 { get; init; }

    /// <summary>The upload in the archive, byte by byte.</summary>
    public required string UploadSha256 { get; init; }

    /// <summary>How many events there are.</summary>
    public required int Count { get; init; }

    /// <summary>The date of the first event.</summary>
    public required PartialDate First { get; init; }

    /// <summary>The date of the last event.</summary>
    public required PartialDate Last { get; init; }

    /// <summary>The countries that any of the events concerns, in order of their codes.</summary>
    public required IReadOnlyList<CountryCode> Countries { get; init; }

    /// <summary>Whether this version says that the set was deleted; its content is then that of the version before.</summary>
    public bool Deleted { get; init; }

    /// <summary>The row's version as read; null where it was never stored.</summary>
    public string? RowETag { get; init; }
}
