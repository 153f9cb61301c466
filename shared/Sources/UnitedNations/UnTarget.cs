namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>An <c>INDIVIDUAL</c> or <c>ENTITY</c> as the UN publishes it. Texts are cleaned; an element that is empty, absent or holds a
/// placeholder is null or not in the list.</summary>
public sealed record UnTarget
{
    /// <summary><c>INDIVIDUAL</c> or <c>ENTITY</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it stands in the file, as an XPath by position: <c>/CONSOLIDATED_LIST/ENTITIES/ENTITY[12]</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The permanent reference number, without the spaces that some have at their end.</summary>
    public string? ReferenceNumber { get; init; }

    public string? DataId { get; init; }

    public string? VersionNumber { get; init; }

    /// <summary><c>FIRST_NAME</c> to <c>FOURTH_NAME</c>, those that are filled.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public string? NameOriginalScript { get; init; }

    /// <summary>The regime: <c>Al-Qaida</c>, <c>Iran</c>.</summary>
    public string? UnListType { get; init; }

    public string? ListedOn { get; init; }

    public string? Gender { get; init; }

    public string? SubmittedBy { get; init; }

    public string? SubmittedOn { get; init; }

    public string? Comments { get; init; }

    /// <summary><c>YES</c> or <c>NO</c>; absent in 2024, there in 2026.</summary>
    public string? HasInterpolLink { get; init; }

    public string? InterpolLink { get; init; }

    public string? SortKey { get; init; }

    public string? SortKeyLastModified { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary><c>DESIGNATION/VALUE</c>: the target's positions, not its listing.</summary>
    public IReadOnlyList<string> Positions { get; init; } = [];

    public IReadOnlyList<string> Nationalities { get; init; } = [];

    public IReadOnlyList<string> LastDaysUpdated { get; init; } = [];

    public IReadOnlyList<UnAlias> Aliases { get; init; } = [];

    public IReadOnlyList<UnPlace> Addresses { get; init; } = [];

    public IReadOnlyList<UnBirthDate> BirthDates { get; init; } = [];

    public IReadOnlyList<UnPlace> BirthPlaces { get; init; } = [];

    public IReadOnlyList<UnDocument> Documents { get; init; } = [];
}
