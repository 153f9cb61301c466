using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Vintages of series.</summary>
public static class QueryVintages
{
    /// <summary>A vintage, <c>2026-07-01</c> or <c>2026-07-01.02</c>. A day that no vintage has means the newest before it.</summary>
    public static Vintage? Vintage(this Query query, string name = "vintage")
    {
        if (query.Text(name) is not { } text) return null;
        if (SanctionsTracker.Indicators.Vintage.Parse(text) is { } vintage) return vintage;
        query.Reject(name, $"must be a vintage (2026-07-01 or 2026-07-01.02), not '{text}'");
        return null;
    }
}
