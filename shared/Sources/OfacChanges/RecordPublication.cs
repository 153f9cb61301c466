using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>A publication of OFAC's that names a record.</summary>
/// <param name="Publication">OFAC's number of it.</param>
/// <param name="PublishedAt">Its exact time, in UTC.</param>
/// <param name="Action">What OFAC says that it did to the record.</param>
public sealed record RecordPublication(int Publication, DateTimeOffset PublishedAt, PublishedAction Action);
