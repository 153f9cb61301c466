using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>Lets webhooks go to the public internet alone: an address is checked when it is given (<see cref="CheckAsync"/>), and again, with the addresses
/// that its name has then, whenever it is connected to (<see cref="FindAsync"/>).</summary>
public sealed class ReceiverGuard(AddressRules rules, IHostResolver resolver, IOptions<DigestsOptions> options, TimeProvider time)
{
    /// <summary>For an address that somebody gives us.</summary>
    public async Task<CheckedAddress> CheckAsync(string? text, CancellationToken cancellationToken)
    {
        var answer = rules.Check(text);
        if (answer is not CheckedAddress.Accepted accepted) return answer;
        using var limit = new CancellationTokenSource(options.Value.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await FindAsync(accepted.Address, either.Token);
            return accepted;
        }
        catch (ReceiverRefusedException refused)
        {
            return new CheckedAddress.Refused(refused.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new CheckedAddress.Refused($"The name {accepted.Address.Uri.IdnHost} could not be looked up in time.");
        }
    }

    /// <summary>The addresses that a connection may be made to: one look-up, all of whose answers passed.</summary>
    /// <exception cref="ReceiverRefusedException">The name is not known, or one of its addresses is not allowed.</exception>
    internal async Task<IReadOnlyList<IPAddress>> FindAsync(ReceiverAddress receiver, CancellationToken cancellationToken)
    {
        var found = await LookUpAsync(receiver.Uri.IdnHost, cancellationToken);
        // One refused address refuses them all: who mixes them hopes for a client that takes the next when the first does not answer.
        return found.Select(address => Fault(address, receiver)).FirstOrDefault(fault => fault is not null) is { } fault
            ? throw new ReceiverRefusedException($"Nothing is sent to {receiver}: {fault}.")
            : found;
    }

    // What names this machine must be this machine, and what does not must not.
    private static string? Fault(IPAddress address, ReceiverAddress receiver)
    {
        if (receiver.IsLoopback) return IPAddress.IsLoopback(address) && !address.IsIPv4MappedToIPv6 ? null : $"{address} is not this machine";
        return PublicAddresses.Fault(address) ?? (OwnAddresses.IsOwn(address) ? $"{address} is this machine itself" : null);
    }

    private async Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out var literal)) return [literal];
        try
        {
            var found = await resolver.ResolveAsync(host, cancellationToken);
            return found.Count > 0 ? found : throw new ReceiverRefusedException($"The name {host} has no address (DNS).");
        }
        catch (SocketException exception)
        {
            throw new ReceiverRefusedException($"The name {host} could not be found (DNS): {exception.Message}.", exception);
        }
    }
}
