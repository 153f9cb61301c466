namespace SanctionsTracker.Storage.Tables;

/// <summary>One write of a batch.</summary>
public abstract record TableWrite(TableRow Row)
{
    /// <summary>Fails as a conflict where the row exists.</summary>
    public sealed record Insert(TableRow Row) : TableWrite(Row);

    /// <summary>Writes the row whether it exists or not, replacing all its values.</summary>
    public sealed record Put(TableRow Row) : TableWrite(Row);

    /// <summary>Replaces all values of the row; fails as a conflict unless it exists with <paramref name="ETag"/>.</summary>
    public sealed record Replace(TableRow Row, string ETag) : TableWrite(Row);

    /// <summary>Removes the row; where <paramref name="ETag"/> is given, fails as a conflict unless it exists with that. A row
    /// that is not there is no conflict where no ETag is given.</summary>
    public sealed record Delete(TableRow Row, string? ETag = null) : TableWrite(Row);
}
