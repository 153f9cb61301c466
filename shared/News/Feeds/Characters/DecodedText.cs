namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>The characters of a feed.</summary>
/// <param name="Text">The document, without a byte order mark.</param>
/// <param name="Warning">What was wrong with its encoding, in one sentence; null where nothing was.</param>
internal readonly record struct DecodedText(string Text, string? Warning = null);
