using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.News;

/// <summary>An article as kept: what is needed to find and cite it, and what was extracted; not the publisher's text.</summary>
public sealed record NewsItem
{
    /// <summary>The configured id of the feed that brought it first.</summary>
    public required string Feed { get; init; }

    /// <summary>Other feeds that brought it too, in order of their ids.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>Its id within the feed, made by us from the publisher's id, else the canonical link, else the content; it never changes.</summary>
    public required string Id { get; init; }

    public required string Headline { get; init; }

    /// <summary>Absolute, http or https; null where the feed gave none that may be followed.</summary>
    public string? Link { get; init; }

    /// <summary>When it was published, and how that is known.</summary>
    public required NewsTime Published { get; init; }

    /// <summary>When it was changed last; null where the publisher does not say.</summary>
    public NewsTime? Updated { get; init; }

    public string? Author { get; init; }

    /// <summary>ISO 639-1; null where it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary>When we saw it first.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>The countries that it is about, each with its reason: <c>feed</c>, <c>named</c>, <c>designation</c>.</summary>
    public IReadOnlyList<CountryLink> Countries { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<ExtractedDate> Dates { get; init; } = [];

    public IReadOnlyList<ExtractedEntity> Entities { get; init; } = [];

    public IReadOnlyList<ExtractedEvent> Events { get; init; } = [];

    /// <summary>The designations that it speaks about, each once, with the sentence that says so.</summary>
    public IReadOnlyList<NewsMention> Mentions { get; init; } = [];

    /// <summary>How much more was found than is kept; null where all is.</summary>
    public NewsLeftOut? LeftOut { get; init; }

    /// <summary>The text that all this was extracted from, in the archive; null unless <see cref="NewsOptions.KeepText"/>.</summary>
    public string? TextSha256 { get; init; }
}
