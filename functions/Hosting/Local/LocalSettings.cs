namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>What the command line says about the app.</summary>
/// <param name="Data">The folder of the embedded store; null for what the settings say.</param>
/// <param name="Urls">Where to listen; null for what the settings say.</param>
/// <param name="Recorded">Whether recordings answer in place of the network.</param>
/// <param name="Configuration">Settings as arguments: <c>--Api:Key=…</c>.</param>
internal sealed record LocalSettings(string? Data, string? Urls, bool Recorded, IReadOnlyList<string> Configuration)
{
    /// <summary>The settings that the command line decides.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Overrides()
    {
        if (Data is not null) yield return new("Storage:Folder", Data);
        if (!Recorded) yield break;

        // Recordings hold a part of each list.
        foreach (var list in SourceIds.Lists) yield return new($"Sources:{list}:MinimumRecords", "0");
        foreach (var source in SourceIds.All.Except(SourceIds.Recorded, StringComparer.Ordinal)) yield return new($"Sources:{source}:Enabled", "false");
        foreach (var feed in SourceIds.News.Except(SourceIds.RecordedNews, StringComparer.Ordinal)) yield return new($"Feeds:{feed}:Enabled", "false");
        yield return new("News:PageDelay", "00:00:00");
        yield return new("Indicators:FollowDesignations", "false");
        // The display tells what happens; what is not recorded is no news.
        yield return new("Logging:LogLevel:SanctionsTracker", "Error");
    }
}
