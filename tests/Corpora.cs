namespace SanctionsTracker.Tests;

/// <summary>The real sample files beside the project, where they exist: tests on them skip visibly where they do not.</summary>
internal static class Corpora
{
    private static readonly string? Root = Find();

    /// <summary>The full path of a sample; skips the calling test where the samples are absent.</summary>
    public static string Path(string relative)
    {
        Skip.If(Root is null, "The samples (../shared/corpora) are not beside this checkout.");
        return System.IO.Path.Combine(Root, relative);
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("SANCTIONSTRACKER_CORPORA");
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(named) ? named : null;

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(System.IO.Path.Combine(folder.FullName, "SanctionsTracker.sln"))) continue;
            var beside = System.IO.Path.Combine(folder.Parent!.FullName, "shared", "corpora");
            return Directory.Exists(beside) ? beside : null;
        }

        return null;
    }
}
