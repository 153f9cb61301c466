using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion;

/// <summary>A snapshot in the archive that is to be read against a catalogue.</summary>
/// <param name="Sha256">Its bytes.</param>
/// <param name="Number">The number that its commit takes.</param>
/// <param name="Reading">What reading it means.</param>
/// <param name="Date">Its date, unless the file has one of its own, which wins.</param>
public sealed record SnapshotToPlan(string Sha256, int Number, SnapshotReading Reading, SnapshotDate Date);
