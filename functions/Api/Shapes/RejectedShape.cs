using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>An entry that could not be used.</summary>
/// <param name="Reference">How to find it in the publisher's file.</param>
/// <param name="Reason">Why.</param>
/// <param name="Id">The record's id, where that could be read.</param>
public sealed record RejectedShape(string Reference, string Reason, string? Id)
{
    public static RejectedShape Of(RejectedEntry entry) => new(entry.Reference, entry.Reason, entry.Id is { } id ? PublishedId.Of(id) : null);
}
