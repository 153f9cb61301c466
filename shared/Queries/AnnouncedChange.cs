using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Queries;

/// <summary>A change in its place in the journal, with the time at which it became visible.</summary>
public sealed record AnnouncedChange(JournalEntry Entry, DateTimeOffset CommittedAt)
{
    /// <summary>Names the change for ever: <c>un-00000002-000013</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{List}-{ListKeys.Change(Entry.Commit, Entry.Sequence)}");

    /// <summary>The list; of a study's change the name of the studies' journal, which stands for one.</summary>
    public ListId List => Entry.Change.Id.List;
}
