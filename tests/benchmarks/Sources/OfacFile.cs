using System.Globalization;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>A file as large as OFAC's own, made of the sample: its entities repeated, each time with new ids and names.</summary>
public static partial class OfacFile
{
    public const int Copies = 65;
    private const string Sample = "ofac/sdn_enhanced_irgc_2024-08-28.xml";
    private const char Copy = '\u0001';
    private const long IdsPerCopy = 1_000_000;

    /// <summary><c>ofac-file PATH [COPIES]</c>: writes the file for use elsewhere.</summary>
    public static void Run(string[] args) =>
        Write(args[0], args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Copies);

    /// <summary>Writes it to a temporary path, once: 118 MB, 19,045 entities.</summary>
    public static string InTemporaryFolder()
    {
        var path = Path.Combine(Path.GetTempPath(), $"sanctionstracker-ofac-{Copies}.xml");
        if (!File.Exists(path)) Write(path, Copies);
        return path;
    }

    public static void Write(string path, int copies)
    {
        var sample = File.ReadAllText(Samples.Path(Sample));
        var begin = sample.IndexOf("<entity ", StringComparison.Ordinal);
        var end = sample.LastIndexOf("</entity>", StringComparison.Ordinal) + "</entity>".Length;
        var entities = Names().Replace(sample[begin..end], name => $"{name.Value} {Copy}");
        var parts = Ids().Split(entities);
        using var file = new StreamWriter(path + ".part");
        file.Write(sample.AsSpan(0, begin));
        for (var copy = 0; copy < copies; copy++) WriteCopy(file, parts, copy);
        file.Write(sample.AsSpan(end));
        file.Close();
        File.Move(path + ".part", path, overwrite: true);
    }

    // The split leaves text and ids in turn.
    private static void WriteCopy(StreamWriter file, string[] parts, int copy)
    {
        var name = copy.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0) file.Write(parts[i].Replace(Copy.ToString(), name, StringComparison.Ordinal));
            else file.Write(long.Parse(parts[i], CultureInfo.InvariantCulture) + (copy * IdsPerCopy));
        }

        file.Write("\n    ");
    }

    [GeneratedRegex("(?<=<entity id=\"|relatedEntity entityId=\")(?<id>[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Ids();

    [GeneratedRegex("(?<=>(Last|Entity|Aircraft) Name</type>\\s*<value>)[^<]*|(?<=<formattedFullName>)[^<]*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Names();
}
