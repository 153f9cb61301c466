using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Writes changes as a JSON Feed (version 1.1, https://www.jsonfeed.org/version/1.1/).</summary>
internal sealed class JsonFeed(FeedPlace place)
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    public byte[] Write(IReadOnlyList<AnnouncedChange> changes) => JsonSerializer.SerializeToUtf8Bytes(
        new Document(Version, FeedWords.Title, place.Home, place.Self, [new(FeedWords.Author)], [.. changes.Select(ItemOf)]), ApiJson.Options);

    private Item ItemOf(AnnouncedChange announced)
    {
        var change = announced.Entry.Change;
        return new(
            $"urn:sanctionstracker:change:{announced.Id}",
            place.Of(change),
            FeedWords.TitleOf(change),
            FeedWords.SummaryOf(change),
            announced.Entry.RecordedAt,
            [ApiJson.Word(change.Kind), change.Id.List.Value, .. change.Countries.Select(country => country.Value)],
            ChangeShape.Of(announced));
    }

    private sealed record Document(
        string Version, string Title, string HomePageUrl, string FeedUrl, IReadOnlyList<Author> Authors, IReadOnlyList<Item> Items);

    private sealed record Author(string Name);

    /// <param name="Id">As in the Atom feed.</param>
    /// <param name="Url">Where its subject can be read.</param>
    /// <param name="Title">In words.</param>
    /// <param name="ContentText">What differs, as plain text: names are as published, and no markup.</param>
    /// <param name="DatePublished">When we recorded it.</param>
    /// <param name="Tags">The kind, the list and the countries.</param>
    /// <param name="Change">As in <c>/api/changes</c>. Extensions of the format begin with an underscore.</param>
    private sealed record Item(
        string Id,
        string Url,
        string Title,
        string ContentText,
        DateTimeOffset DatePublished,
        IReadOnlyList<string> Tags,
        [property: JsonPropertyName("_change")] ChangeShape Change);
}
