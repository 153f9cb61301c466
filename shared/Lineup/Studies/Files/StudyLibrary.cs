using Microsoft.Extensions.Options;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>The studies that there are: <c>studies/*.json</c> beside the program, and those of the owner's folder.</summary>
public sealed class StudyLibrary(IOptions<StudiesOptions> options)
{
    private const string Extension = ".json";

    // A file beside a study: iran-illogic-2018.events.json.
    private const char InName = '.';

    /// <summary>The studies that come with the program.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "studies");

    /// <summary>Every file, in the order of their names, with what is wrong with it.</summary>
    public async Task<IReadOnlyList<StudyFile>> AllAsync(CancellationToken cancellationToken)
    {
        var files = new List<StudyFile>();
        foreach (var path in Paths().OrderBy(path => path.Key, StringComparer.Ordinal)) files.Add(await ReadAsync(path.Key, path.Value, cancellationToken));
        return files;
    }

    /// <summary>The file of this id; null where there is none.</summary>
    public async Task<StudyFile?> FindAsync(string id, CancellationToken cancellationToken) =>
        Paths().TryGetValue(id, out var path) ? await ReadAsync(id, path, cancellationToken) : null;

    private static async Task<StudyFile> ReadAsync(string id, string path, CancellationToken cancellationToken) =>
        StudyReader.Read(id, await File.ReadAllBytesAsync(path, cancellationToken), name => Beside(path, name));

    private static byte[]? Beside(string path, string name)
    {
        var file = Path.Combine(Path.GetDirectoryName(path)!, name);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private Dictionary<string, string> Paths()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in new[] { Shipped, options.Value.Folder }.OfType<string>().Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, $"*{Extension}"))
            {
                if (Path.GetFileNameWithoutExtension(path) is var id && !id.Contains(InName, StringComparison.Ordinal)) paths[id] = path;
            }
        }

        return paths;
    }
}
