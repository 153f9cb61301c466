namespace SanctionsTracker.News.Feeds;

/// <summary>The best of several values for one thing: of the lowest rank, and of equal ranks the first.</summary>
internal struct Best<T>
    where T : class
{
    private int _rank;

    public T? Value { get; private set; }

    /// <summary>Whether a value of that rank would be taken.</summary>
    public readonly bool Wants(int rank) => Value is null || rank < _rank;

    public void Offer(int rank, T? value)
    {
        if (value is null || !Wants(rank)) return;
        Value = value;
        _rank = rank;
    }
}
