using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Tests.Digests;

/// <summary>A DNS of a test's own: each look-up of a name takes the next answer, and the last one stays.</summary>
internal sealed class FakeNames : IHostResolver
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _answers = new(StringComparer.Ordinal);
    private int _lookUps;

    public int LookUps => _lookUps;

    /// <param name="host">The name.</param>
    /// <param name="answers">Each one or more addresses, separated by spaces.</param>
    public FakeNames Answer(string host, params string[] answers)
    {
        _answers[host] = new(answers);
        return this;
    }

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _lookUps);
        if (!_answers.TryGetValue(host, out var script)) throw new SocketException((int)SocketError.HostNotFound);
        var answer = script.Count > 1 && script.TryDequeue(out var next) ? next : script.First();
        return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Split(' ').Select(IPAddress.Parse)]);
    }
}
