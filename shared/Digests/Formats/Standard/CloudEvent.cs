using System.Text.Json.Serialization;

namespace SanctionsTracker.Digests.Formats.Standard;

/// <summary>An event as CloudEvents writes it: the names of attributes have no signs, unlike those of our data.</summary>
/// <param name="SpecVersion">The version of CloudEvents.</param>
/// <param name="Id">The digest's id: with the source it names the event for ever.</param>
/// <param name="Source">The subscription's address.</param>
/// <param name="Type">What the data hold.</param>
/// <param name="Time">When the digest was built.</param>
/// <param name="Subject">The subscription's id.</param>
/// <param name="DataContentType">What the data are written in.</param>
/// <param name="Data">The digest, as in the standard format.</param>
internal sealed record CloudEvent(
    [property: JsonPropertyName("specversion")] string SpecVersion,
    string Id,
    string Source,
    string Type,
    string Time,
    string Subject,
    [property: JsonPropertyName("datacontenttype")] string DataContentType,
    DigestData Data)
{
    public static CloudEvent Of(CutDigest cut) => new(
        "1.0",
        cut.Digest.Id,
        cut.Digest.Links.Stop.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped),
        StandardWriter.Type,
        DigestTime.Of(cut.Digest.CreatedAt),
        cut.Digest.SubscriptionId,
        "application/json",
        DigestData.Of(cut));
}
