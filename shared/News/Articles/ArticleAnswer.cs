namespace SanctionsTracker.News.Articles;

/// <summary>What became of an article's page.</summary>
/// <param name="Article">What it says; null where it was not read.</param>
/// <param name="Reason">Why it was not read, in one sentence; null where it was.</param>
public sealed record ArticleAnswer(Article? Article, string? Reason = null);
