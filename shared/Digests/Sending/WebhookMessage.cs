using SanctionsTracker.Digests.Formats;
using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Digests.Sending;

/// <summary>What is sent in one attempt.</summary>
/// <param name="Id">The digest's id, the same over every attempt.</param>
/// <param name="Address">The subscription's address, as stored: it is checked again before each attempt.</param>
/// <param name="Body">The digest as written.</param>
/// <param name="Keys">What it is signed with.</param>
public sealed record WebhookMessage(string Id, string Address, DigestBody Body, SigningKeys Keys)
{
    /// <summary>The name that a receiver of CloudEvents allowed (<see cref="WebhookHandshake"/>); null for other formats.</summary>
    public string? Origin { get; init; }
}
