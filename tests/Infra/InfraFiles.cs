namespace SanctionsTracker.Tests.Infra;

/// <summary>The files below <c>infra/</c>, by their path from the repository's root.</summary>
internal static class InfraFiles
{
    private static readonly string[] Compiled = [".bicep", ".bicepparam", ".kql", ".json"];

    /// <summary>What Bicep reads.</summary>
    public static IEnumerable<string> Sources => All.Where(path => Compiled.Contains(Path.GetExtension(path), StringComparer.Ordinal));

    public static IEnumerable<string> Modules => Sources.Where(path => path.EndsWith(".bicep", StringComparison.Ordinal));

    public static IEnumerable<string> Queries => Sources.Where(path => path.EndsWith(".kql", StringComparison.Ordinal));

    public static IEnumerable<string> Scripts => All.Where(path => path.EndsWith(".sh", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Path.Combine(SourceTree.Root, path));

    private static IEnumerable<string> All => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "infra"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
