using System.Text.Json.Serialization;

namespace SanctionsTracker.Functions.Recordings;

/// <summary>A recorded answer, as <c>recordings.json</c> lists it.</summary>
/// <param name="Url">The address that it answers, as a source asks for it.</param>
/// <param name="File">The body, as a path below the recordings' folder.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="ETag">Its validator, with quotes; null for none.</param>
/// <param name="LastModified">When the publisher changed it, as the header is written; null where that is not known.</param>
/// <param name="Match"><c>path</c> where the address's query does not count; else null.</param>
internal sealed record RecordedAnswer(
    Uri Url,
    string File,
    string ContentType,
    [property: JsonPropertyName("etag")] string? ETag = null,
    string? LastModified = null,
    string? Match = null)
{
    /// <summary>Whether this answers <paramref name="address"/>.</summary>
    public bool Answers(Uri address)
    {
        var parts = Match == "path" ? UriPartial.Path : UriPartial.Query;
        return Url.GetLeftPart(parts) == address.GetLeftPart(parts);
    }
}
