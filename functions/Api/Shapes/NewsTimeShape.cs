using SanctionsTracker.Designations;
using SanctionsTracker.News;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>When an article was published or changed.</summary>
/// <param name="Value">The date, cut to its precision.</param>
/// <param name="Precision">How much of it is known.</param>
/// <param name="At">The time; null where only the date is known.</param>
/// <param name="Evidence">How it is known.</param>
public sealed record NewsTimeShape(string Value, DatePrecision Precision, DateTimeOffset? At, NewsTimeEvidence Evidence)
{
    public static NewsTimeShape Of(NewsTime time) => new(time.Date.Value, time.Date.Precision, time.At, time.Evidence);
}
