using System.ComponentModel.DataAnnotations;

namespace SanctionsTracker.Digests;

/// <summary>How digests are delivered: the settings <c>Digests:*</c>, validated at start.</summary>
public sealed record DigestsOptions
{
    public const string Section = "Digests";

    /// <summary>Where readers reach this app, for the links in digests and as the name that it gives receivers; null for the host's own name.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Whether receivers on this machine are allowed, over http too and on any port but our own. For a laptop; refused in Azure.</summary>
    public bool AllowLoopbackTargets { get; init; }

    /// <summary>The key that secrets are stored under: 32 bytes in base64. Null for a key file in the data folder, which Azure does not have.</summary>
    public string? SecretKey { get; init; }

    /// <summary>Keys that secrets may still be stored under, after <see cref="SecretKey"/> was changed.</summary>
    public IReadOnlyList<string> FormerSecretKeys { get; init; } = [];

    /// <summary>The longest time for an attempt, from looking up the name to the last byte of the answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")]
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The most attempts at a time in all.</summary>
    [Range(1, 512)]
    public int Concurrency { get; init; } = 64;

    /// <summary>The most attempts, and connections, at a time to one host and port.</summary>
    [Range(1, 64)]
    public int ConcurrencyPerHost { get; init; } = 4;

    /// <summary>Without the keys: a record prints all it has.</summary>
    public override string ToString() =>
        $"{nameof(DigestsOptions)} {{ {nameof(PublicAddress)} = {PublicAddress}, {nameof(AllowLoopbackTargets)} = {AllowLoopbackTargets} }}";
}
