using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Our side of the comparison: a list with the spans between its snapshots.</summary>
internal sealed record ListSpans(ListId List, Catalogue Catalogue, IReadOnlyList<SnapshotSpan> Spans);
