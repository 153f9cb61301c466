using System.Globalization;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>A file as large as the UK Sanctions List, made of the excerpt: its two designations repeated, each time with new ids. The real
/// list has fewer and longer ones: 6,340.</summary>
public static class UkFile
{
    private const long RealSize = 21_800_000;
    private const string Sample = "excerpts/uk_sanctions_list_2026-09-02.xml";

    /// <summary>Writes it to a temporary path, once.</summary>
    public static string InTemporaryFolder()
    {
        var path = Path.Combine(Path.GetTempPath(), "sanctionstracker-uk.xml");
        if (!File.Exists(path)) Write(path);
        return path;
    }

    public static void Write(string path)
    {
        var sample = File.ReadAllText(SamplePath());
        var begin = sample.IndexOf("<Designation>", StringComparison.Ordinal);
        var end = sample.LastIndexOf("</Designation>", StringComparison.Ordinal) + "</Designation>".Length;
        var designations = sample[begin..end];
        using var file = new StreamWriter(path + ".part");
        file.Write(sample.AsSpan(0, begin));
        for (var copy = 0; (long)copy * designations.Length < RealSize; copy++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"<UniqueID>C{copy}");
            file.WriteLine(designations.Replace("<UniqueID>", mark, StringComparison.Ordinal));
        }

        file.Write(sample.AsSpan(end));
        file.Close();
        File.Move(path + ".part", path, overwrite: true);
    }

    private static string SamplePath() => Path.Combine(
        Environment.GetEnvironmentVariable("SANCTIONSTRACKER_CORPORA") is { Length: > 0 } corpora
            ? corpora
            : throw new InvalidOperationException("Say with SANCTIONSTRACKER_CORPORA where the samples are."),
        Sample);
}
