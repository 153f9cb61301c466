using System.Net;

namespace SanctionsTracker.Fetching;

/// <summary>Answers that are no content, in words for the owner.</summary>
internal static class AnswerErrors
{
    /// <summary>What is wrong with an answer of this status; null for 200.</summary>
    public static string? Of(HttpResponseMessage response, FetchRequest request, string userAgent)
    {
        if (response.StatusCode is HttpStatusCode.OK) return null;
        var answered = $"{ShownAddress.Of(request.Address)} answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd();
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => $"{answered}: it wants credentials, which we do not have.",
            HttpStatusCode.Forbidden =>
                $"{answered}: the publisher refuses us; it may want another User-Agent (Fetching:UserAgent, now \"{userAgent}\").",
            HttpStatusCode.NotFound => $"{answered}: it may have moved; {request.AddressSetting} names another place.",
            HttpStatusCode.Gone => $"{answered}: the publisher has withdrawn it for good.",
            HttpStatusCode.NotModified => $"{answered}, though we hold nothing that it could be compared with.",
            HttpStatusCode.TooManyRequests => $"{answered}: it asks us to come back later.",
            HttpStatusCode.NoContent => $"{answered} instead of a body.",
            >= HttpStatusCode.InternalServerError => $"{answered}: the publisher's server has a fault; it is asked again next time.",
            _ => $"{answered}, which is not the content asked for.",
        };
    }
}
