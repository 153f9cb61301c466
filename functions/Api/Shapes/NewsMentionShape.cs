using SanctionsTracker.Designations;
using SanctionsTracker.News;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A designation that an article speaks about, with the sentence that says so.</summary>
/// <param name="List">The designation's list.</param>
/// <param name="DesignationId">Its id there.</param>
/// <param name="RecordId">The record's own id, which names it alone (<see cref="PublishedId"/>).</param>
/// <param name="Name">The words that name it.</param>
/// <param name="Quote">The sentence around them.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record NewsMentionShape(ListId List, string DesignationId, string RecordId, string Name, string Quote, double Confidence)
{
    public static NewsMentionShape Of(NewsMention mention) => new(
        mention.Designation.List,
        PublishedId.Of(mention.Designation),
        mention.Designation.Value,
        mention.Name,
        mention.Quote,
        mention.Confidence);
}
