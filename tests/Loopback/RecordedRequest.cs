namespace SanctionsTracker.Tests.Loopback;

internal sealed record RecordedRequest(string PathAndQuery, IReadOnlyDictionary<string, string> Headers, DateTimeOffset At)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
