namespace SanctionsTracker.Digests.Receivers;

/// <summary>A server of this process, for hosts whose settings do not tell where they listen.</summary>
public interface IListener
{
    /// <summary>Where it listens, as <c>http://127.0.0.1:7071</c>; empty while it has not started.</summary>
    IEnumerable<string> Urls { get; }
}
