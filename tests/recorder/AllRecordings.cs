namespace SanctionsTracker.Recorder;

/// <summary>All that is recorded, made from the samples. The same samples give the same files, byte for byte.</summary>
public static class AllRecordings
{
    /// <param name="corpora">The folder of the samples.</param>
    public static IReadOnlyList<RecordedFile> From(string corpora)
    {
        var ofac = OfacRecording.Of(Path.Combine(corpora, "ofac", "sdn_enhanced_irgc_2024-08-28.xml"));
        var actions = OfacActionsRecording.Of(Path.Combine(corpora, "ofac", "html", "recent-actions_20220914.main-excerpt.html"));
        RecordedFile[] un =
        [
            UnRecording.Of(Path.Combine(corpora, "un", "consolidated_2020-11-30.xml")),
            UnRecording.Of(Path.Combine(corpora, "un", "consolidated_2024-09-26.xml")),
        ];
        var worldBank = WorldBankRecording.Of(Path.Combine(corpora, "econ", "iran_yearly_merged_1960_2025.csv"));
        return [RecordingsIndex.Of(ofac, actions, un), ofac, .. actions, .. un, .. worldBank];
    }
}
