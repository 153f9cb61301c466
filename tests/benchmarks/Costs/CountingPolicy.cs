using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>Counts what Azure's clients send, each retry by itself.</summary>
internal sealed class CountingPolicy : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentDictionary<StorageOperation, double> _counts = new();

    public OperationCounts Now => new() { Counts = new Dictionary<StorageOperation, double>(_counts) };

    public override void OnSendingRequest(HttpMessage message) =>
        _counts.AddOrUpdate(OperationCounts.KindOf(message.Request), 1, (_, before) => before + 1);
}
