namespace SanctionsTracker.News.Importing;

/// <summary>What became of a feed of a list. Written in lower case.</summary>
public enum ImportResult
{
    /// <summary>It is followed from now on.</summary>
    Added,

    /// <summary>It was followed already, and stays as it is.</summary>
    Known,

    /// <summary>It is not followed; the reason says why.</summary>
    Refused,
}
