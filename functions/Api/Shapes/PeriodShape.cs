using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A time on the list, half-open.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">The first day after it; null while it lasts.</param>
/// <param name="FromEvidence">How the first day is known: <c>listed_on</c>, or whence the snapshot's date.</param>
/// <param name="ToEvidence">How the end is known; null while it lasts.</param>
public sealed record PeriodShape(PartialDate From, PartialDate? To, string FromEvidence, string? ToEvidence)
{
    public static PeriodShape Of(ListingPeriod period) => new(
        period.From, period.To is { } to ? PartialDate.OfDay(to) : null, period.FromEvidence, period.ToEvidence);
}
