using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources;

/// <summary>One entry of a snapshot: a <see cref="Record"/> or a <see cref="Rejected"/> one.</summary>
public abstract record ListEntry
{
    private ListEntry()
    {
    }

    /// <param name="Designation">The record.</param>
    /// <param name="Element">Where in the publisher's file it stands, as an XPath on local names:
    /// <c>/sanctionsData/entities/entity[@id='12945']</c>.</param>
    public sealed record Record(Designation Designation, string Element) : ListEntry;

    public sealed record Rejected(RejectedEntry Entry) : ListEntry;
}
