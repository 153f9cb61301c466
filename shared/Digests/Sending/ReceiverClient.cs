using System.Globalization;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Digests.Sending;

/// <summary>Asks a receiver once: waits for a turn, then keeps the time over everything, a slow trickle of an answer included.</summary>
public sealed class ReceiverClient(
    IHttpClientFactory clients, ReceiverGates gates, IOptions<DigestsOptions> options, TimeProvider time)
{
    public const string ClientName = "webhooks";

    /// <param name="receiver">Whom to ask.</param>
    /// <param name="request">Makes the request when the turn has come, told the time.</param>
    /// <param name="read">Reads what is wanted of the answer.</param>
    /// <param name="cancellationToken">Ends the attempt; only then is an exception thrown.</param>
    public async Task<Exchanged<TAnswer>> AskAsync<TAnswer>(
        ReceiverAddress receiver,
        Func<DateTimeOffset, HttpRequestMessage> request,
        Func<HttpResponseMessage, CancellationToken, Task<TAnswer>> read,
        CancellationToken cancellationToken)
    {
        using var turn = await gates.EnterAsync(receiver, cancellationToken);
        using var limit = new CancellationTokenSource(options.Value.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var at = time.GetUtcNow();
        var started = time.GetTimestamp();
        try
        {
            using var message = request(at);
            var answer = await SendAsync(message, read, either.Token);
            return new Exchanged<TAnswer>(at, time.GetElapsedTime(started)) { Answer = answer };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Exchanged<TAnswer>(at, time.GetElapsedTime(started)) { Error = Late(receiver) };
        }
        catch (Exception exception) when (SendFault.Knows(exception))
        {
            return new Exchanged<TAnswer>(at, time.GetElapsedTime(started)) { Error = SendFault.Of(exception, receiver) };
        }
    }

    private async Task<TAnswer> SendAsync<TAnswer>(
        HttpRequestMessage message, Func<HttpResponseMessage, CancellationToken, Task<TAnswer>> read, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return await read(response, cancellationToken);
    }

    private string Late(ReceiverAddress receiver) => string.Create(
        CultureInfo.InvariantCulture, $"{receiver} did not answer whole within {options.Value.AttemptTimeout.TotalSeconds:0.##} seconds.");
}
