using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>What one list's next snapshot may differ in from the last good one and still be applied unattended:
/// <c>Sources:{id}:MaximumShareRemoved</c> and so on. Shares are 0 to 1.</summary>
public sealed record ListLimits
{
    /// <summary>The fewest records of a first snapshot. Unless given: the shipped value for the publisher's own address, 0 for another.</summary>
    [Range(0, int.MaxValue)]
    public int? MinimumRecords { get; init; }

    /// <summary>The largest share of the listed records that one sync may remove. The UN once removed 18 % between two of our samples.</summary>
    [Range(0d, 1d)]
    public double MaximumShareRemoved { get; init; } = 0.30;

    /// <summary>How many times as many records there may be as before.</summary>
    [Range(1d, 1_000_000d)]
    public double MaximumGrowth { get; init; } = 2;

    /// <summary>By how much of the records a field's fill rate may fall.</summary>
    [Range(0d, 1d)]
    public double MaximumFillDrop { get; init; } = 0.20;

    /// <summary>By how much the share of entries that cannot be used may rise.</summary>
    [Range(0d, 1d)]
    public double MaximumRejectedRise { get; init; } = 0.05;

    /// <summary>By how much the share of entries whose id came before may rise.</summary>
    [Range(0d, 1d)]
    public double MaximumShareDuplicated { get; init; } = 0.01;

    /// <summary>The largest share of the listed records whose ids may stand for another target.</summary>
    [Range(0d, 1d)]
    public double MaximumShareReused { get; init; } = 0.05;

    /// <summary>The count to compare with; unless given, that of the last good version.</summary>
    [Range(1, int.MaxValue)]
    public int? ExpectedRecords { get; init; }

    /// <summary>Fill rates to compare with by field, in place of the last good version's; 0 leaves a field unchecked.</summary>
    public Dictionary<string, double> ExpectedFill { get; init; } = [];

    /// <summary>Equal for equal limits: what is held is judged anew once the owner changes them.</summary>
    internal string Fingerprint => string.Join(' ', [
        .. new double?[] { MinimumRecords, MaximumShareRemoved, MaximumGrowth, MaximumFillDrop, MaximumRejectedRise, MaximumShareDuplicated, MaximumShareReused, ExpectedRecords }
            .Select(limit => limit?.ToString("R", CultureInfo.InvariantCulture) ?? "-"),
        .. ExpectedFill.OrderBy(rate => rate.Key, StringComparer.Ordinal).Select(rate => string.Create(CultureInfo.InvariantCulture, $"{rate.Key}={rate.Value:R}")),
    ]);
}
