namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Why a snapshot can be held.</summary>
public static class HoldCodes
{
    /// <summary>The first snapshot has fewer records than <c>MinimumRecords</c>.</summary>
    public const string FirstTooSmall = "first_too_small";

    /// <summary>It removes more than <c>MaximumShareRemoved</c>.</summary>
    public const string Removed = "share_removed";

    /// <summary>It removes records and has entries without an id, which may be the same.</summary>
    public const string Nameless = "removed_beside_nameless";

    /// <summary>It has more than <c>MaximumGrowth</c> times the records.</summary>
    public const string Grown = "count_grown";

    /// <summary>It has fewer records than <c>ExpectedRecords</c> allows.</summary>
    public const string Fewer = "count_below_expected";

    /// <summary>A field is filled less often by more than <c>MaximumFillDrop</c>, or no more at all.</summary>
    public const string FillDropped = "fill_rate_dropped";

    /// <summary>More entries than before cannot be used, by more than <c>MaximumRejectedRise</c>.</summary>
    public const string RejectedRise = "share_rejected";

    /// <summary>More ids than before occur twice, by more than <c>MaximumShareDuplicated</c>.</summary>
    public const string Duplicated = "ids_duplicated";

    /// <summary>More than <c>MaximumShareReused</c> of the ids stand for other targets than before.</summary>
    public const string Reused = "ids_reused";
}
