using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Fetching;

/// <summary>How politely and how long we ask: the settings <c>Fetching:*</c>, validated at start.</summary>
public sealed record FetchingOptions
{
    public const string Section = "Fetching";

    /// <summary>Who we say we are.</summary>
    /// <remarks>OFAC answers 403 unless it starts <c>Mozilla/</c> and a digit and has at least 40 characters (since 2026-07-30).</remarks>
    [Required]
    [RegularExpression(@"^Mozilla/[0-9][ -~]{30,}$", ErrorMessage =
        "Fetching:UserAgent must start with Mozilla/ and a digit and have 40 characters or more: OFAC refuses others.")]
    public string UserAgent { get; init; } =
        "Mozilla/5.0 (compatible; SanctionsTracker/1.0; +https://github.com/sanctionstracker/sanctionstracker)";

    /// <summary>How often a request is repeated after a 5xx, 408, 429 or a network failure.</summary>
    [Range(0, 10)]
    public int Retries { get; init; } = 3;

    /// <summary>The median wait before the first repetition; it doubles with each, with jitter.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest <c>Retry-After</c> that is waited for; a longer one ends the fetch, and the next run comes later.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:30:00")]
    public TimeSpan MaximumRetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often content that breaks off half-way is asked for in all.</summary>
    [Range(1, 5)]
    public int DownloadAttempts { get; init; } = 2;

    /// <summary>The longest wait for an answer to begin, and then for its next bytes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "01:00:00")]
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The longest time for a fetch with all its repetitions, redirects and bytes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "1.00:00:00")]
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(15);

    [Range(0, 20)]
    public int MaximumRedirects { get; init; } = 8;

    /// <summary>The most fetches at a time from one host and port.</summary>
    [Range(1, 32)]
    public int ConcurrencyPerHost { get; init; } = 4;

    /// <summary>From this many requests within half a minute on, a host that fails half of them is left alone for
    /// <see cref="BreakDuration"/>.</summary>
    [Range(2, 1000)]
    public int BreakAfter { get; init; } = 20;

    [Range(typeof(TimeSpan), "00:00:00.500", "01:00:00")]
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(30);
}
