namespace SanctionsTracker.Fetching;

/// <summary>The time caps of one fetch: on all of it, and on each wait for the next bytes.</summary>
internal sealed class FetchDeadline : IDisposable
{
    private readonly FetchingOptions _options;
    private readonly CancellationTokenSource _total;
    private readonly CancellationTokenSource _stall;
    private readonly CancellationTokenSource _any;

    public FetchDeadline(FetchingOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        _options = options;
        _total = new CancellationTokenSource(options.TotalTimeout, time);
        _stall = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _any = CancellationTokenSource.CreateLinkedTokenSource(_total.Token, _stall.Token, cancellationToken);
    }

    /// <summary>Cancelled when a cap is broken, and when the caller cancels.</summary>
    public CancellationToken Token => _any.Token;

    /// <summary>Starts the wait for the next bytes.</summary>
    public void AwaitBytes() => _stall.CancelAfter(_options.AttemptTimeout);

    /// <summary>Ends the wait: what we do with the bytes is our own time.</summary>
    public void BytesCame() => _stall.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Which cap was broken, in words.</summary>
    public string Explain(Uri address) => _stall.IsCancellationRequested
        ? $"The transfer from {ShownAddress.Of(address)} stalled: no bytes came for {_options.AttemptTimeout.TotalSeconds:0.##} seconds."
        : $"The fetch from {ShownAddress.Of(address)} was not done within {_options.TotalTimeout.TotalSeconds:0.##} seconds.";

    public void Dispose()
    {
        _any.Dispose();
        _stall.Dispose();
        _total.Dispose();
    }
}
