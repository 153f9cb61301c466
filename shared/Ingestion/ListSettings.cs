using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Ingestion;

/// <summary>How the owner wants a list fetched and checked.</summary>
/// <param name="Address">The publisher's own address, or <c>Sources:{id}:Address</c>.</param>
/// <param name="MinimumRecords">The fewest records of a first snapshot: the shipped value for the publisher's own address, 0 for
/// another, or <c>Sources:{id}:MinimumRecords</c>.</param>
/// <param name="Limits">The limits that hold a snapshot.</param>
public sealed record ListSettings(Uri Address, int MinimumRecords, ListLimits Limits);
