namespace SanctionsTracker.Extraction.Entities;

/// <summary>Words of a text that are a known name.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Senses">What they can mean here, at least one.</param>
internal sealed record NameHit(int First, int End, IReadOnlyList<NameSense> Senses);
