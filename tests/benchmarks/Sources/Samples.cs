namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>The samples of publishers' files: <c>../shared/corpora</c> beside the repository, or where
/// <c>SANCTIONSTRACKER_CORPORA</c> points.</summary>
internal static class Samples
{
    public static string Path(string sample)
    {
        var named = Environment.GetEnvironmentVariable("SANCTIONSTRACKER_CORPORA");
        if (!string.IsNullOrEmpty(named)) return System.IO.Path.Combine(named, sample);
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "SanctionsTracker.sln"))) root = root.Parent;
        return System.IO.Path.Combine(root?.Parent?.FullName ?? ".", "shared", "corpora", sample);
    }
}
