namespace SanctionsTracker.Sources.OfacActions;

/// <summary>An action as kept, with the page that it was read from.</summary>
/// <param name="Action">The action.</param>
/// <param name="Sha256">The page in the archive.</param>
/// <param name="FetchedAt">When it was fetched.</param>
/// <param name="ReaderVersion">The <see cref="ActionReader.Version"/> that read it.</param>
public sealed record StoredAction(RecentAction Action, string Sha256, DateTimeOffset FetchedAt, int ReaderVersion)
{
    /// <summary>The page's validators; null for none.</summary>
    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }
}
