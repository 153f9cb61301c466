using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Ingestion;

/// <summary>What the owner may say of a list: the settings <c>Sources:{id}:*</c>, validated at start.</summary>
public sealed record ListOptions
{
    /// <summary>Where to fetch it from; null for the publisher's own address.</summary>
    [RegularExpression("^https?://.+$", ErrorMessage = "Address must be an http or https address.")]
    public string? Address { get; init; }

    /// <summary>Whether it is refreshed. What is stored of it stays.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The fewest records of a first snapshot; null for the shipped value.</summary>
    [Range(0, int.MaxValue)]
    public int? MinimumRecords { get; init; }

    /// <summary>The largest share of the listed records that one sync may remove: more, and the snapshot is held.</summary>
    [Range(0.0, 1.0)]
    public double MaximumShareRemoved { get; init; } = 0.30;

    /// <summary>The settings of a list whose publisher's address and least number of records are these.</summary>
    public ListSettings Settle(Uri publishers, int minimumRecords)
    {
        var overridden = !string.IsNullOrEmpty(Address) && new Uri(Address) != publishers;
        return new(
            overridden ? new Uri(Address!) : publishers,
            MinimumRecords ?? (overridden ? 0 : minimumRecords),
            MaximumShareRemoved);
    }
}
