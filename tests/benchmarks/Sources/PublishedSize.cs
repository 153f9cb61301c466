using System.Globalization;
using System.Text.RegularExpressions;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Canada;
using SanctionsTracker.Sources.EuropeanUnion;
using SanctionsTracker.Sources.Ofac;
using SanctionsTracker.Sources.UnitedKingdom;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>A file as large as a publisher's own, made of a sample: its entries repeated, each time with new ids.</summary>
/// <param name="Source">The list that reads it.</param>
/// <param name="Sample">The sample's path below the corpora.</param>
/// <param name="Entry">The element of an entry.</param>
/// <param name="Id">Matches an entry's id.</param>
/// <param name="Size">The bytes of the publisher's own file, at least.</param>
public sealed record PublishedSize(IListSource Source, string Sample, string Entry, string Id, long Size)
{
    public static IReadOnlyList<PublishedSize> All { get; } =
    [
        new(new EuSource(), "excerpts/eu_xmlFullSanctionsList_1_1_2024-12-11.xml", "sanctionEntity", "(?<=<sanctionEntity[^>]* logicalId=\")[0-9]+", 25_700_000),
        new(new UkSource(), "excerpts/uk_sanctions_list_2026-09-02.xml", "Designation", "(?<=<UniqueID>)[^<]+", 21_800_000),
        new(new CanadaSource(), "canada/sema-lmes_2025.xml", "record", "(?<=<Item>)[^<]+", 1_400_000),
        new(new OfacConsolidatedSource(), "ofac/sdn_enhanced_irgc_2024-08-28.xml", "entity", "(?<=<entity id=\"|relatedEntity entityId=\")[0-9]+", 3_000_000),
    ];

    /// <summary>Writes the file to a temporary path, once.</summary>
    public string InTemporaryFolder()
    {
        var path = Path.Combine(Path.GetTempPath(), $"sanctionstracker-{Source.Id}-{Size}.xml");
        if (!File.Exists(path)) Write(path);
        return path;
    }

    private void Write(string path)
    {
        var sample = File.ReadAllText(Samples.Path(Sample));
        var begin = Regex.Match(sample, $"<{Entry}[ >]", RegexOptions.None, TimeSpan.FromSeconds(10)).Index;
        var end = sample.LastIndexOf($"</{Entry}>", StringComparison.Ordinal) + Entry.Length + 3;
        using (var file = new StreamWriter(path + ".part"))
        {
            file.Write(sample.AsSpan(0, begin));
            for (var copy = 0; file.BaseStream.Position < Size; copy++)
            {
                file.Write(Regex.Replace(sample[begin..end], Id, id => NewId(id.Value, copy), RegexOptions.None, TimeSpan.FromSeconds(60)));
                file.Write('\n');
            }

            file.Write(sample.AsSpan(end));
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    private static string NewId(string id, int copy) => id + copy.ToString("00000", CultureInfo.InvariantCulture);
}
