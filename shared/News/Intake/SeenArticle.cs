namespace SanctionsTracker.News.Intake;

/// <summary>The article that a key stands for.</summary>
/// <param name="Feed">The feed that brought it first.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Fingerprint">What the feed said of it when it was read last; null where another key holds that.</param>
internal sealed record SeenArticle(string Feed, string Id, string? Fingerprint = null);
