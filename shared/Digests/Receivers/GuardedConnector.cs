using System.Net;
using System.Net.Sockets;

namespace SanctionsTracker.Digests.Receivers;

/// <summary>Makes the connections of webhooks. The name is looked up here, once, and the connection is made to the very address that was checked: a name that
/// pointed elsewhere when its subscription was made, or will a moment later, gains nothing.</summary>
internal sealed class GuardedConnector(AddressRules rules, ReceiverGuard guard)
{
    /// <exception cref="ReceiverRefusedException">The address is not allowed.</exception>
    /// <exception cref="SocketException">None of its addresses answers.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var receiver = rules.Check(context.InitialRequestMessage.RequestUri?.AbsoluteUri) switch
        {
            CheckedAddress.Accepted accepted => accepted.Address,
            CheckedAddress.Refused refused => throw new ReceiverRefusedException(refused.Reason),
            _ => throw new InvalidOperationException("A check accepts or refuses."),
        };
        var addresses = await guard.FindAsync(receiver, cancellationToken);
        return await ConnectAsync(addresses, receiver.Uri.Port, cancellationToken);
    }

    private static async Task<Stream> ConnectAsync(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[i], port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < addresses.Count)
            {
                socket.Dispose(); // the next one may answer: a machine without IPv6 reaches nobody over it
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
