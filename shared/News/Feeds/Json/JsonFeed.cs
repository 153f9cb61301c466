using System.Text;
using System.Text.Json;
using SanctionsTracker.News.Feeds.Links;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Json;

/// <summary>Reads JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/) item by item, so that of a broken one all items before
/// the fault are kept.</summary>
internal sealed class JsonFeed(Uri? address, FeedFaults faults)
{
    private const int DeepestJson = 256;

    private static readonly JsonReaderOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestJson };

    private readonly List<FeedItemDraft> _items = [];
    private readonly FeedAuthors _authors = new();
    private string? _title;
    private string? _home;
    private string? _self;
    private string? _language;

    /// <summary>Whether anything in it is of a feed.</summary>
    public bool IsFeed { get; private set; }

    /// <exception cref="JsonException">The JSON is broken; <see cref="Build"/> answers what stood before that.</exception>
    public void Read(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Options);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject) return;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(ref json);
            json.Read();
            if (name == "items" && json.TokenType == JsonTokenType.StartArray) ReadItems(ref json);
            else ReadField(name, JsonElement.ParseValue(ref json));
        }
    }

    public FeedDocument Build()
    {
        var link = FeedLink.Resolve(_home, address, faults);
        var @base = address ?? FeedLink.Within(FeedLink.Within(null, _home), _self);
        return new FeedDocument
        {
            Title = _title,
            Link = link,
            Language = _language,
            Items = [.. _items.Select(item => item.Build(@base, _authors.Joined()))],
        };
    }

    // Half of a surrogate pair is no text, in a name as in a value.
    private static string? NameOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void ReadItems(ref Utf8JsonReader json)
    {
        IsFeed = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var item = JsonElement.ParseValue(ref json);
            if (item.ValueKind == JsonValueKind.Object) _items.Add(JsonFeedItem.Read(item, faults));
        }
    }

    private void ReadField(string? name, JsonElement value)
    {
        switch (name)
        {
            case "version":
                IsFeed |= value.Text()?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) ?? false;
                break;
            case "title":
                _title = PlainText.Of(value.Text(), MarkupKind.Unsaid);
                break;
            case "home_page_url":
                _home = value.Text();
                break;
            case "feed_url":
                _self = value.Text();
                break;
            case "language":
                _language = value.Text();
                break;
            case "author" or "authors":
                JsonFeedAuthors.Read(value, _authors);
                break;
            default:
                break;
        }
    }
}
