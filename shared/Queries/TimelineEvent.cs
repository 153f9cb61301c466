using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Queries;

/// <summary>An event in a country's timeline.</summary>
/// <param name="Country">The country.</param>
/// <param name="Kind">A designation or a removal.</param>
/// <param name="Date">When, with the precision of its evidence.</param>
/// <param name="Evidence">How the date is known: <c>listed_on</c>, or <see cref="SnapshotDate.Evidence"/>.</param>
/// <param name="Id">The record.</param>
/// <param name="Entry">What the catalogue says of the record: its name, type and programmes.</param>
public sealed record TimelineEvent(
    CountryCode Country, TimelineKind Kind, PartialDate Date, string Evidence, DesignationId Id, CatalogueEntry Entry);
