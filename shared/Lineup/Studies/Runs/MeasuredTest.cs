using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>A test with its outcome.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Asks">What it asks.</param>
/// <param name="Series">The study's series.</param>
/// <param name="Code">The code that stood for it; null where nothing is held.</param>
/// <param name="Source">Who publishes that.</param>
/// <param name="Vintage">Its vintage.</param>
/// <param name="Events">What is counted.</param>
/// <param name="Kinds">The kinds that are counted; empty for all.</param>
/// <param name="Beside">Whether it is asked beside the study's question.</param>
/// <param name="Verdict">What the numbers support.</param>
/// <param name="Statement">The same in one sentence.</param>
/// <param name="P">p of the strongest lag, adjusted over the lags; null where there is none.</param>
/// <param name="PHolm">The same, adjusted over the tests of the study (Holm 1979).</param>
/// <param name="Association">All figures; null where there was nothing to measure.</param>
public sealed record MeasuredTest(
    string Id,
    string Asks,
    string Series,
    IndicatorCode? Code,
    string? Source,
    string? Vintage,
    string Events,
    IReadOnlyList<string> Kinds,
    bool Beside,
    Verdict Verdict,
    string Statement,
    double? P,
    double? PHolm,
    Association? Association);
