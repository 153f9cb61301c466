namespace SanctionsTracker.News.Store;

/// <summary>How much of an item is kept. A page of links or a book would else not fit into its rows.</summary>
public static class NewsLimits
{
    public const int Dates = 500;
    public const int Entities = 1000;
    public const int Events = 500;
    public const int Mentions = 300;
    public const int Countries = 60;
    public const int Topics = 20;
    public const int CharactersOfHeadline = 500;
    public const int CharactersOfQuote = 300;
    public const int CharactersOfLink = 2048;
    public const int CharactersOfAuthor = 500;
    public const int CharactersOfWords = 1000;

    /// <summary>The item with what may be kept of it, and how much was left out; the mentions that are left are the surest.</summary>
    public static NewsItem Cut(NewsItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var left = new NewsLeftOut(
            item.Dates.Count - Math.Min(Dates, item.Dates.Count),
            item.Entities.Count - Math.Min(Entities, item.Entities.Count),
            item.Events.Count - Math.Min(Events, item.Events.Count),
            item.Mentions.Count - Math.Min(Mentions, item.Mentions.Count));
        return item with
        {
            Headline = Text(item.Headline, CharactersOfHeadline),
            Link = item.Link?.Length > CharactersOfLink ? null : item.Link,
            Author = item.Author is { } author ? Text(author, CharactersOfAuthor) : null,
            Countries = [.. item.Countries.DistinctBy(country => country.Code).Take(Countries)],
            Topics = [.. item.Topics.Distinct(StringComparer.Ordinal).Take(Topics)],
            Dates = [.. item.Dates.Take(Dates).Select(date => date with { Text = Text(date.Text, CharactersOfWords) })],
            Entities = [.. item.Entities.Take(Entities).Select(entity => entity with { Text = Text(entity.Text, CharactersOfWords) })],
            Events = [.. item.Events.Take(Events).Select(one => one with { Text = Text(one.Text, CharactersOfQuote) })],
            Mentions =
            [
                .. item.Mentions.DistinctBy(mention => mention.Designation).OrderByDescending(mention => mention.Confidence).Take(Mentions)
                    .Select(mention => mention with { Name = Text(mention.Name, CharactersOfQuote), Quote = Text(mention.Quote, CharactersOfQuote) }),
            ],
            LeftOut = left == NewsLeftOut.Nothing ? null : left,
        };
    }

    // A pair of surrogates stays whole.
    private static string Text(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return $"{text[..end]}…";
    }
}
