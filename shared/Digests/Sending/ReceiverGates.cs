using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Digests.Sending;

/// <summary>Lets only so many attempts at a time through to one host and port. The wait is no part of the attempt, so that a slow receiver makes nobody else's
/// attempts fail.</summary>
public sealed class ReceiverGates(IOptions<DigestsOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<ReceiverAddress> _gates = PartitionedRateLimiter.Create<ReceiverAddress, string>(receiver =>
        RateLimitPartition.GetConcurrencyLimiter(receiver.Shown, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.ConcurrencyPerHost,
            QueueLimit = int.MaxValue,
        }));

    /// <summary>Waits for a turn, which ends when the answer is disposed.</summary>
    public async Task<IDisposable> EnterAsync(ReceiverAddress receiver, CancellationToken cancellationToken) =>
        await _gates.AcquireAsync(receiver, permitCount: 1, cancellationToken);

    public void Dispose() => _gates.Dispose();
}
