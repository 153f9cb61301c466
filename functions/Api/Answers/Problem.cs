using Microsoft.AspNetCore.Http.HttpResults;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>The errors that we answer, as problem+json (RFC 9457). The type is a name, not an address.</summary>
public static class Problem
{
    /// <summary>The request is not one that we understand. <paramref name="more"/> adds members to the answer.</summary>
    public static ProblemHttpResult BadRequest(string type, string title, string detail, IEnumerable<KeyValuePair<string, object?>>? more = null) =>
        Of(StatusCodes.Status400BadRequest, type, title, detail, more);

    public static ProblemHttpResult InvalidParameter(string detail) => BadRequest("invalid-parameter", "A parameter cannot be read", detail);

    public static ProblemHttpResult Unauthorized(string detail) =>
        Of(StatusCodes.Status401Unauthorized, "unauthorized", "A key is missing or wrong", detail);

    public static ProblemHttpResult Forbidden(string detail) => Of(StatusCodes.Status403Forbidden, "forbidden", "This is not allowed", detail);

    /// <summary>The request may be made by the owner alone, and does not carry the owner's key. A type of its own tells askers which key to ask for.</summary>
    public static ProblemHttpResult NotOwner(string detail) =>
        Of(StatusCodes.Status403Forbidden, "owner-key", "The owner's key is missing or wrong", detail);

    /// <summary>There is nothing at this address. <paramref name="more"/> adds members to the answer.</summary>
    public static ProblemHttpResult NotFound(string detail, IEnumerable<KeyValuePair<string, object?>>? more = null) =>
        Of(StatusCodes.Status404NotFound, "not-found", "There is no such thing", detail, more);

    public static ProblemHttpResult MethodNotAllowed(string detail) =>
        Of(StatusCodes.Status405MethodNotAllowed, "method-not-allowed", "This address does not take the method", detail);

    public static ProblemHttpResult NotAcceptable(string detail) =>
        Of(StatusCodes.Status406NotAcceptable, "not-acceptable", "No format that we write is accepted", detail);

    /// <summary>Things are not such that it can be done. <paramref name="more"/> adds members to the answer.</summary>
    public static ProblemHttpResult Conflict(string detail, IEnumerable<KeyValuePair<string, object?>>? more = null) =>
        Of(StatusCodes.Status409Conflict, "conflict", "The state does not allow this", detail, more);

    public static ProblemHttpResult TooLarge(string detail) =>
        Of(StatusCodes.Status413PayloadTooLarge, "too-large", "The content is too large", detail);

    public static ProblemHttpResult AddressTooLong(string detail) =>
        Of(StatusCodes.Status414UriTooLong, "address-too-long", "The address is too long", detail);

    public static ProblemHttpResult UnsupportedMediaType(string detail) =>
        Of(StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type", "The content is in a format that is not read", detail);

    public static ProblemHttpResult TooManyRequests(string detail) =>
        Of(StatusCodes.Status429TooManyRequests, "too-many-requests", "Too much is asked", detail);

    public static ProblemHttpResult Unavailable(string detail) =>
        Of(StatusCodes.Status503ServiceUnavailable, "unavailable", "This cannot be answered now", detail);

    /// <summary>A publisher did not give what was asked of it.</summary>
    public static ProblemHttpResult BadGateway(string detail) =>
        Of(StatusCodes.Status502BadGateway, "source-failed", "The source failed", detail);

    /// <summary>Our own fault. What went wrong is in the log, not in the answer.</summary>
    public static ProblemHttpResult Internal() => Of(
        StatusCodes.Status500InternalServerError, "internal", "Something went wrong", "The failure is ours and was logged.");

    private static ProblemHttpResult Of(
        int status, string type, string title, string detail, IEnumerable<KeyValuePair<string, object?>>? more = null) =>
        TypedResults.Problem(detail, statusCode: status, title: title, type: $"urn:sanctionstracker:{type}", extensions: more);
}
