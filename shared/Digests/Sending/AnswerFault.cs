using System.Globalization;
using System.Net;
using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Digests.Sending;

/// <summary>Answers that are no success, in words for the subscription's owner. The receiver's own words are not repeated here.</summary>
internal static class AnswerFault
{
    public static string? Of(HttpStatusCode status, ReceiverAddress receiver)
    {
        if ((int)status is >= 200 and < 300) return null;
        var answered = string.Create(CultureInfo.InvariantCulture, $"{receiver} answered {(int)status}");
        return (int)status switch
        {
            410 => $"{answered}: it wants no more webhooks.",
            >= 300 and < 400 => $"{answered}: it points elsewhere, and redirects are not followed. Give the subscription the new address.",
            401 or 403 => $"{answered}: it refuses us; it may verify with another secret.",
            404 or 405 => $"{answered}: nothing takes webhooks at this path.",
            413 => $"{answered}: the digest is too large for it. Give the subscription a smaller maximum size.",
            415 => $"{answered}: it does not understand the subscription's format.",
            429 => $"{answered}: it asks us to come back later.",
            >= 500 => $"{answered}: its server has a fault.",
            _ => $"{answered}, and only 2xx is success.",
        };
    }
}
