using SanctionsTracker.Designations;

namespace SanctionsTracker.Digests;

/// <summary>A change as a digest tells it.</summary>
public sealed record DigestChange
{
    /// <summary>Names the change for ever, as in <c>/api/changes</c>.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary><c>designation</c>, <c>indicator</c>, <c>study</c> or <c>source</c>.</summary>
    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>The list; null where it is about no list.</summary>
    public ListId? List { get; init; }

    /// <summary>The designation's id on the list; null where it is about none.</summary>
    public string? DesignationId { get; init; }

    /// <summary>As published: it may hold markup and text of any direction.</summary>
    public required string Name { get; init; }

    public required ListChangeKind Kind { get; init; }

    public TargetType? Type { get; init; }

    public IReadOnlyList<string> Programmes { get; init; } = [];

    public PartialDate? ListedOn { get; init; }

    public PartialDate? RemovedOn { get; init; }

    /// <summary>Of an amendment and a return, what differs, with the values before and after.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Where the record, study or series can be read.</summary>
    public required Uri Link { get; init; }

    /// <summary>The line-up of its country around its date; null where it has no country.</summary>
    public Uri? LineupLink { get; init; }
}
