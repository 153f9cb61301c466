using SanctionsTracker.Designations;

namespace SanctionsTracker.Storage.Lists;

/// <summary>A version of a record as stored.</summary>
public sealed record StoredVersion(Designation Designation, VersionFacts Facts);
