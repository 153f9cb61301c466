namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Parameters that are true or false.</summary>
public static class QueryFlags
{
    /// <summary>Whether it is true; false where it is absent.</summary>
    public static bool Flag(this Query query, string name)
    {
        if (query.Text(name) is not { } text) return false;
        if (bool.TryParse(text, out var value)) return value;
        query.Reject(name, $"must be true or false, not '{text}'");
        return false;
    }
}
