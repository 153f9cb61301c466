using System.Net.Sockets;
using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Digests.Sending;

/// <summary>Attempts that got no whole answer, in words for the subscription's owner.</summary>
internal static class SendFault
{
    public static bool Knows(Exception exception) => exception is HttpRequestException or IOException or SocketException;

    public static string Of(Exception exception, ReceiverAddress receiver)
    {
        if (Cause<ReceiverRefusedException>(exception) is { } refused) return refused.Message;
        return exception is HttpRequestException failure ? Of(failure, receiver) : $"{receiver} broke off its answer.";
    }

    // The inner messages come from this machine and name a host at most, but for TLS, whose details are of the receiver's certificate.
    private static string Of(HttpRequestException failure, ReceiverAddress receiver) => failure.HttpRequestError switch
    {
        HttpRequestError.ConnectionError => $"No connection to {receiver}: {(Cause<SocketException>(failure) ?? (Exception)failure).Message}.",
        HttpRequestError.SecureConnectionError => $"No secure connection to {receiver}: its certificate or its TLS is not valid for {receiver.Uri.IdnHost}.",
        HttpRequestError.ResponseEnded => $"{receiver} closed the connection before its answer was complete.",
        HttpRequestError.ConfigurationLimitExceeded => $"{receiver} answered with more headers than are read.",
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => $"{receiver} answered with something that is no HTTP.",
        _ => $"The request to {receiver} got no answer{(Cause<SocketException>(failure) is { } cause ? $": {cause.Message}" : "")}.",
    };

    private static TException? Cause<TException>(Exception? exception)
        where TException : Exception
    {
        while (exception is not (null or TException)) exception = exception.InnerException;
        return exception as TException;
    }
}
