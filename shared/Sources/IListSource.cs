using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources;

/// <summary>One publisher's sanctions list: where it is and how it is read. A new list is a folder with a Source, a Reader (their
/// shape) and a Mapper (ours), and one line of registration.</summary>
public interface IListSource
{
    /// <summary>The id as users write it; also the source's id.</summary>
    ListId Id { get; }

    /// <summary>The list's name for people: "OFAC Specially Designated Nationals".</summary>
    string Title { get; }

    /// <summary>The publisher's own address, used unless <c>Sources:{id}:Address</c> overrides it.</summary>
    Uri Address { get; }

    /// <summary>Raised by every change to Reader or Mapper that changes what they answer for the same bytes.</summary>
    int MapperVersion { get; }

    /// <summary>The fewest records that a first snapshot from <see cref="Address"/> may have.</summary>
    int MinimumRecords { get; }

    /// <summary>Begins to read a snapshot.</summary>
    /// <param name="content">The publisher's bytes, decompressed. The caller disposes it, after the snapshot.</param>
    /// <returns>The snapshot, read up to its first entry.</returns>
    /// <exception cref="UnreadableSnapshotException">The content is not this list.</exception>
    IListSnapshot Open(Stream content);
}
