namespace SanctionsTracker.Extraction.Words;

/// <summary>Phrases as a tree of words. A node is a number; <see cref="Root"/> is 0, which no step leads back to.</summary>
internal sealed class WordTrie
{
    public const int Root = 0;

    private int[] _first = new int[1024];
    private ulong[] _edges = new ulong[2048];
    private int[] _ends = new int[2048];
    private int _edgeCount;

    /// <summary>One more than the highest node.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node at the end of a phrase, made where there is none.</summary>
    public int Add(ReadOnlySpan<int> words)
    {
        var node = Root;
        foreach (var word in words) node = Step(node, word) is var next && next != Root ? next : Branch(node, word);
        return node;
    }

    /// <summary>The node behind a word; <see cref="Root"/> where there is none.</summary>
    public int Step(int node, int word)
    {
        if (node == Root) return word < _first.Length ? _first[word] : Root;
        var edge = Edge(node, word);
        var at = Slot(edge);
        while (_edges[at] != 0)
        {
            if (_edges[at] == edge) return _ends[at];
            at = (at + 1) & (_edges.Length - 1);
        }

        return Root;
    }

    private int Branch(int node, int word)
    {
        var end = Count++;
        if (node == Root)
        {
            if (word >= _first.Length) Array.Resize(ref _first, Math.Max(_first.Length * 2, word + 1));
            _first[word] = end;
            return end;
        }

        if (++_edgeCount * 2 > _edges.Length) Grow();
        Place(Edge(node, word), end);
        return end;
    }

    private void Grow()
    {
        var (edges, ends) = (_edges, _ends);
        (_edges, _ends) = (new ulong[edges.Length * 2], new int[edges.Length * 2]);
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] != 0) Place(edges[i], ends[i]);
        }
    }

    private void Place(ulong edge, int end)
    {
        var at = Slot(edge);
        while (_edges[at] != 0) at = (at + 1) & (_edges.Length - 1);
        (_edges[at], _ends[at]) = (edge, end);
    }

    private int Slot(ulong edge) => (int)((edge * 11_400_714_819_323_198_485UL) >> 32) & (_edges.Length - 1);

    private static ulong Edge(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;
}
