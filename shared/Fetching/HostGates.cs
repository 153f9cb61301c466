using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SanctionsTracker.Fetching;

/// <summary>Lets only so many fetches at a time through to one host and port; the others wait their turn.</summary>
internal sealed class HostGates(IOptions<FetchingOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<Uri> _gates = PartitionedRateLimiter.Create<Uri, string>(address =>
        RateLimitPartition.GetConcurrencyLimiter(address.Authority, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.ConcurrencyPerHost,
            QueueLimit = int.MaxValue,
        }));

    /// <summary>Waits for a turn, which ends when the answer is disposed.</summary>
    public async Task<IDisposable> EnterAsync(Uri address, CancellationToken cancellationToken) =>
        await _gates.AcquireAsync(address, permitCount: 1, cancellationToken);

    public void Dispose() => _gates.Dispose();
}
