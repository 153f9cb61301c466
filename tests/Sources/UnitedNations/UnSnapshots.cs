using System.Collections.Concurrent;
using System.Xml.Linq;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

/// <summary>The four real snapshots among the samples, by date.</summary>
internal static class UnSnapshots
{
    public static readonly string[] Dates = ["2017-07-03", "2018-10-29", "2020-11-30", "2024-09-26"];

    private static readonly ConcurrentDictionary<string, Dictionary<string, Designation>> Read = new(StringComparer.Ordinal);

    public static string Path(string date) => Corpora.Path($"un/consolidated_{date}.xml");

    /// <summary>The records of a snapshot by reference number; fails where an entry is rejected.</summary>
    public static Dictionary<string, Designation> Records(string date) => Read.GetOrAdd(date, Load);

    /// <summary>The entries of a snapshot, white space and all, by reference number.</summary>
    public static Dictionary<string, XElement> Elements(string date) =>
        XDocument.Load(Path(date), LoadOptions.PreserveWhitespace).Root!.Elements().Elements()
            .ToDictionary(entry => entry.Element("REFERENCE_NUMBER")!.Value.Trim(), StringComparer.Ordinal);

    private static Dictionary<string, Designation> Load(string date)
    {
        using var file = File.OpenRead(Path(date));
        using var snapshot = new UnSource().Open(file);
        return snapshot.Entries
            .Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation)
            .ToDictionary(record => record.Id.Value, StringComparer.Ordinal);
    }
}
