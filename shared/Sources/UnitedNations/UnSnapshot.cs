using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>One published file: the reader's targets, each mapped or rejected.</summary>
internal sealed class UnSnapshot(UnReader reader) : IListSnapshot
{
    public DateOnly? GeneratedOn => reader.GeneratedOn;

    public IEnumerable<ListEntry> Entries => Map(reader);

    public IReadOnlyDictionary<string, int> UnknownElements => reader.UnknownElements;

    public void Dispose() => reader.Dispose();

    private static IEnumerable<ListEntry> Map(UnReader reader)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in reader.Targets())
        {
            yield return target.ReferenceNumber is { } reference && !seen.Add(reference)
                ? new ListEntry.Rejected(new RejectedEntry(
                    target.Place, $"It repeats the REFERENCE_NUMBER {reference}; the first entry was used.", new(UnSource.List, reference)))
                : UnMapper.Map(target);
        }
    }
}
