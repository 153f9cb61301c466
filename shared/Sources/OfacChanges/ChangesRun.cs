using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>What one run has come to so far.</summary>
internal sealed class ChangesRun
{
    /// <summary>Publications read by this run.</summary>
    public List<Publication> Added { get; } = [];

    /// <summary>Publications that came and cannot be read.</summary>
    public List<RejectedEntry> Unreadable { get; } = [];

    /// <summary>Why the publisher could not be asked further; null where it could.</summary>
    public string? Broke { get; set; }

    /// <summary>The first publication that is not stored; null where all are.</summary>
    public ListedPublication? FirstMissing { get; set; }

    /// <summary>Why the run counts as failed; null where it went well.</summary>
    public string? Fault => Broke
        ?? (Unreadable is [var first, ..]
            ? $"{Unreadable.Count} publications cannot be read, the others are in; the first is {first.Reference}: {first.Reason}"
            : null);
}
