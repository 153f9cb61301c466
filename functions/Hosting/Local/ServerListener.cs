using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Where this server listens: of port 0 in the settings only the server knows which it became.</summary>
internal sealed class ServerListener(IServer server) : IListener
{
    public IEnumerable<string> Urls => server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
}
