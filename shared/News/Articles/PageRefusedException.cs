namespace SanctionsTracker.News.Articles;

/// <summary>A page is not read. The message is for the owner.</summary>
internal sealed class PageRefusedException(string message) : Exception(message);
