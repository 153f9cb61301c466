using SanctionsTracker.Designations;

namespace SanctionsTracker.Digests;

/// <summary>An article that a digest points to.</summary>
/// <param name="Headline">Plain text as published.</param>
/// <param name="Feed">The feed's configured id.</param>
/// <param name="Link">Where it stands; null where its address may not be followed.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Quote">The sentence that speaks of a designation in the digest; null where it is shown for its topic.</param>
/// <param name="Topics">Its topics.</param>
public sealed record DigestNews(string Headline, string Feed, Uri? Link, PartialDate Published, string? Quote, IReadOnlyList<string> Topics);
