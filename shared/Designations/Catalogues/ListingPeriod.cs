namespace SanctionsTracker.Designations.Catalogues;

/// <summary>A time during which a target was listed, half-open.</summary>
/// <param name="From">The first day of listing, with the precision that its evidence gives.</param>
/// <param name="To">The first day on which the target was known to be listed no more; null while it is listed.</param>
/// <param name="FromEvidence"><c>listed_on</c> (the publisher's word), or how the date of the first snapshot with the record is
/// known (<see cref="SnapshotDate.Evidence"/>).</param>
/// <param name="ToEvidence">How the date of the first snapshot without the record is known; null while listed.</param>
public sealed record ListingPeriod(PartialDate From, DateOnly? To, string FromEvidence, string? ToEvidence)
{
    /// <summary>Whether the target was listed on a day, as far as we know.</summary>
    public bool Covers(DateOnly day) => From.FirstDay <= day && (To is null || day < To);
}
