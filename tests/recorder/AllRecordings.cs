namespace SanctionsTracker.Recorder;

/// <summary>All that is recorded, made from the samples. The same samples give the same files, byte for byte.</summary>
public static class AllRecordings
{
    /// <param name="corpora">The folder of the samples.</param>
    public static IReadOnlyList<RecordedFile> From(string corpora)
    {
        RecordedList[] lists = [.. Lists(corpora)];
        var actions = OfacActionsRecording.Of(Path.Combine(corpora, "ofac", "html", "recent-actions_20220914.main-excerpt.html"));
        var economy = EconomyTable.Read(Path.Combine(corpora, "econ", "iran_yearly_merged_1960_2025.csv"));
        return
        [
            RecordingsIndex.Of(lists, actions),
            .. lists.SelectMany(list => list.Snapshots),
            .. lists.Select(list => list.Page?.File).OfType<RecordedFile>(),
            .. actions.Select(page => page.File),
            .. WorldBankRecording.Of(economy),
            .. ImfRecording.Of(economy),
            .. OwnSeries.All.Select(series => series.Record(economy)),
        ];
    }

    // One line per list.
    private static IEnumerable<RecordedList> Lists(string corpora) =>
    [
        new("ofac-sdn", OfacRecording.Address, OfacRecording.Of(Path.Combine(corpora, "ofac", "sdn_enhanced_irgc_2024-08-28.xml"))),
        new("ofac-cons", OfacConsolidatedRecording.Address, OfacConsolidatedRecording.Of(
            Path.Combine(corpora, "ofac", "consolidated_legacy_2024-05-06.xml"), Path.Combine(corpora, "ofac", "cons_advanced_2020-03-17.xml"))),
        new("un", UnRecording.Address,
            UnRecording.Of(Path.Combine(corpora, "un", "consolidated_2020-11-30.xml")),
            UnRecording.Of(Path.Combine(corpora, "un", "consolidated_2024-09-26.xml"))),
        new("eu", EuRecording.Address, EuRecording.Of(Path.Combine(corpora, "eu", "journal"))),
        new("uk", UkRecording.Address, UkRecording.Of()) { Page = new(UkRecording.Page, UkRecording.OfPage()) },
        new("ch", SecoRecording.Address, SecoRecording.Of()),
        new("ca", CanadaRecording.Address, CanadaRecording.Of(Path.Combine(corpora, "canada", "sema-lmes_2025.xml"))),
    ];
}
