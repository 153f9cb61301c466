using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>What one run has come to so far.</summary>
internal sealed class ActionsRun
{
    /// <summary>Every action held, by id.</summary>
    public Dictionary<string, StoredAction> Held { get; } = new(StringComparer.Ordinal);

    public int Added { get; set; }

    public int Amended { get; set; }

    /// <summary>Rows and pages that came and cannot be read.</summary>
    public List<RejectedEntry> Unreadable { get; } = [];

    /// <summary>How many of them are pages of actions, which the next run asks again.</summary>
    public int UnreadablePages { get; set; }

    /// <summary>Why the publisher could not be asked further; null where it could.</summary>
    public string? Broke { get; set; }

    /// <summary>The newest action before the first that could not be read.</summary>
    public ListedAction? Through { get; set; }

    /// <summary>Why the run counts as failed; null where it went well.</summary>
    public string? Fault => Broke
        ?? (UnreadablePages > 0 ? $"{UnreadablePages} pages cannot be read, the others are in; the first: {Unreadable[0].Reason}" : null);
}
