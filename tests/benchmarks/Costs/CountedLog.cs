using System.Text;
using Microsoft.Extensions.Logging;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>Counts what the app logs at the shipped levels.</summary>
internal sealed class CountedLog : ILoggerProvider, ILogger
{
    private long _bytes;
    private int _lines;

    public (int Lines, long Bytes) Now => (Volatile.Read(ref _lines), Interlocked.Read(ref _bytes));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _lines);
        Interlocked.Add(ref _bytes, Encoding.UTF8.GetByteCount(formatter(state, exception)) + (exception is null ? 0 : Encoding.UTF8.GetByteCount(exception.ToString())));
    }

    public void Dispose()
    {
    }
}
