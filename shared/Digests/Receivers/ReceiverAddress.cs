namespace SanctionsTracker.Digests.Receivers;

/// <summary>An address that webhooks may be sent to, as far as its text tells. Made by <see cref="AddressRules"/>.</summary>
public sealed record ReceiverAddress
{
    internal ReceiverAddress(Uri uri, bool isLoopback) => (Uri, IsLoopback) = (uri, isLoopback);

    /// <summary>The whole address, its host in ASCII. Chat services put their secret into the path: it is not for logs.</summary>
    public Uri Uri { get; }

    /// <summary>Whether it names this machine, as <c>127.0.0.1</c>, <c>[::1]</c> or <c>localhost</c>.</summary>
    public bool IsLoopback { get; }

    /// <summary>What may be shown and logged: scheme, host and port.</summary>
    public string Shown => Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    public override string ToString() => Shown;
}
