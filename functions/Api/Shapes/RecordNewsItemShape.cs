using SanctionsTracker.Designations;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>An article that speaks about a record.</summary>
/// <param name="Feed">Its feed.</param>
/// <param name="Id">Its id there, for <c>/api/news/{feed}/{id}</c>.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Link">Where to read it; null where that is not known.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Name">The words that name the record.</param>
/// <param name="Quote">The sentence around them.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record RecordNewsItemShape(
    string Feed, string Id, string Headline, string? Link, PartialDate Date, string Name, string Quote, double Confidence)
{
    public static RecordNewsItemShape Of(NewsEntry entry) => new(
        entry.Feed, entry.Id, entry.Headline, entry.Link, entry.Published.Date, entry.Mention!.Name, entry.Mention.Quote, entry.Mention.Confidence);
}
