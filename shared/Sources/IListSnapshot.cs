using System.Collections.Frozen;

namespace SanctionsTracker.Sources;

/// <summary>A list as published at one time, read once from front to back: <see cref="Entries"/> can be enumerated one time.</summary>
public interface IListSnapshot : IDisposable
{
    /// <summary>The publisher's generation date as written in the file, on the publisher's calendar (no conversion to UTC); null
    /// where the file has none. Known before the first entry.</summary>
    DateOnly? GeneratedOn { get; }

    /// <summary>Every entry of the file, in its order, each a record or a rejected entry.</summary>
    /// <exception cref="UnreadableSnapshotException">While enumerating: the structure is broken or the file ends early.</exception>
    IEnumerable<ListEntry> Entries { get; }

    /// <summary>Elements that the reader does not know, by path, with their counts; complete after the last entry.</summary>
    IReadOnlyDictionary<string, int> UnknownElements { get; }

    /// <summary>What stands in the file and is no entry of the list: targets listed no more that a publisher keeps for the record. By
    /// kind, with their counts; complete after the last entry. None, for most publishers.</summary>
    IReadOnlyDictionary<string, int> PassedOver => FrozenDictionary<string, int>.Empty;
}
