namespace SanctionsTracker.Fetching;

/// <summary>What to fetch, and what of it we hold already.</summary>
/// <param name="SourceId">Whom it is for, in logs and messages.</param>
/// <param name="Address">An absolute http or https address.</param>
/// <param name="ETag">The validator of the answer we hold; null for none.</param>
/// <param name="LastModified">The Last-Modified of the answer we hold; null for none.</param>
/// <param name="MaximumBytes">The largest body we accept, after decompression.</param>
/// <param name="ExpectedContent">What the body must begin like; a page of HTML with status 200 in place of a list is a failure.</param>
public sealed record FetchRequest(
    string SourceId,
    Uri Address,
    string? ETag = null,
    DateTimeOffset? LastModified = null,
    long MaximumBytes = FetchRequest.DefaultMaximumBytes,
    ExpectedContent ExpectedContent = ExpectedContent.Any)
{
    /// <summary>512 MiB: four times OFAC's file.</summary>
    public const long DefaultMaximumBytes = 512L * 1024 * 1024;

    /// <summary>The setting that names another address, for messages: by default <c>Sources:{id}:Address</c>.</summary>
    public string AddressSetting { get; init; } = $"Sources:{SourceId}:Address";

    /// <summary>Whether only machines on the public internet are asked, because the address is not the owner's own.</summary>
    public bool PublicOnly { get; init; }
}
