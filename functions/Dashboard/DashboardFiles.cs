using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace SanctionsTracker.Functions.Dashboard;

/// <summary>The files below <c>wwwroot</c>, by their path with <c>/</c>. Only names that were found there at start are answered, so no
/// path leads out of the folder.</summary>
public sealed class DashboardFiles
{
    private const string Page = "index.html";
    private const string Assets = "assets/";

    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".mjs"] = "text/javascript",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, string> _paths;
    private readonly ConcurrentDictionary<string, DashboardFile> _read = new(StringComparer.Ordinal);

    /// <summary>The files that the build laid beside the program.</summary>
    public DashboardFiles()
        : this(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
    {
    }

    /// <param name="folder">The folder; a build without one has no dashboard.</param>
    public DashboardFiles(string folder) => _paths = Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => MediaTypes.ContainsKey(Path.GetExtension(file)))
            .ToFrozenDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), StringComparer.Ordinal)
        : FrozenDictionary<string, string>.Empty;

    /// <summary>The file at a path below <c>/dashboard/</c>. Every path that is none of <c>assets/</c> is a view of the one page, whose script reads it.
    /// Null where there is none.</summary>
    public DashboardFile? Find(string path)
    {
        var name = path.StartsWith(Assets, StringComparison.Ordinal) ? path : Page;
        return _paths.TryGetValue(name, out var file) ? _read.GetOrAdd(name, _ => Read(file)) : null;
    }

    private static DashboardFile Read(string file) => new(File.ReadAllBytes(file), MediaTypes[Path.GetExtension(file)]);
}
