namespace SanctionsTracker.Indicators;

/// <summary>How a series comes to us. Those that are fetched are the ids of sources.</summary>
public static class IndicatorSources
{
    public const string WorldBank = "worldbank";

    public const string MonetaryFund = "imf";

    public const string Dbnomics = "dbnomics";

    /// <summary>A series of the owner's, put there over HTTP.</summary>
    public const string Upload = "upload";

    /// <summary>Computed from other series whenever it is read.</summary>
    public const string Derived = "derived";
}
