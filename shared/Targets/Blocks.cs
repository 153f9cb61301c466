using System.Runtime.InteropServices;

namespace SanctionsTracker.Targets;

/// <summary>Records that share a key: only they are compared, so that the cost follows the records and not their square.</summary>
internal static class Blocks
{
    public static void Add<TKey>(Dictionary<TKey, List<int>> blocks, TKey key, int record)
        where TKey : notnull =>
        (CollectionsMarshal.GetValueRefOrAddDefault(blocks, key, out _) ??= []).Add(record);

    public static IEnumerable<(int A, int B)> Pairs(List<int> block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            for (var j = i + 1; j < block.Count; j++) yield return (block[i], block[j]);
        }
    }

    public static int MostOfOneList(List<int> block, IReadOnlyList<RecordFacts> records) =>
        block.Count == 1 ? 1 : block.CountBy(at => records[at].Id.List).Max(list => list.Value);
}
