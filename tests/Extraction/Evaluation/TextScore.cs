using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>What was found in a labelled text, held against its labels.</summary>
internal sealed class TextScore(LabelledText text, Extract extract, IReadOnlySet<EventKind> kinds)
{
    public string Name => text.Name;

    public Pairing<ExtractedDate, DateLabel> Dates { get; } = new(
        text.Text, extract.Dates, text.Labels.Dates, found => Span.Of(found.Start, found.Text), (label, found) => label.IsMetBy(found));

    public Pairing<ExtractedEntity, EntityLabel> Entities { get; } = new(
        text.Text, extract.Entities, text.Labels.Entities, found => Span.Of(found.Start, found.Text), (label, found) => label.IsMetBy(found));

    // Of a kind that no label has we do not know whether it is there.
    public Pairing<ExtractedEvent, EventLabel> Events { get; } = new(
        text.Text,
        extract.Events.Where(found => found.Date is not null && kinds.Contains(found.Kind)),
        text.Labels.Events,
        found => Span.Of(found.Start, found.Text),
        (label, found) => label.IsMetBy(found));

    public IReadOnlyList<string> MissedTopics { get; } = [.. text.Labels.Topics.Except(extract.Topics)];

    public IReadOnlyList<string> WrongTopics { get; } = [.. extract.Topics.Except(text.Labels.Topics)];

    public Tally Topics => new(extract.Topics.Count, text.Labels.Topics.Count, extract.Topics.Intersect(text.Labels.Topics).Count());
}
