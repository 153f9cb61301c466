using System.Globalization;
using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>OFAC's Advanced XML: the lists on which each party stands, with their dates.</summary>
internal static class OfacAdvancedListings
{
    /// <summary>By the party's number, which is that of all of OFAC's formats.</summary>
    public static ILookup<string, (string List, string Date)> Of(string sample)
    {
        var source = XElement.Load(sample);
        var lists = Named(source, "List").ToDictionary(list => list.Attribute("ID")!.Value, list => list.Value, StringComparer.Ordinal);
        return Named(source, "SanctionsEntry").ToLookup(
            entry => entry.Attribute("ProfileID")!.Value,
            entry => (lists[entry.Attribute("ListID")!.Value], Date(Named(Named(entry, "EntryEvent").First(), "Date").First())),
            StringComparer.Ordinal);
    }

    private static string Date(XElement date) =>
        new DateOnly(Number(date, "Year"), Number(date, "Month"), Number(date, "Day")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(XElement date, string part) => int.Parse(Named(date, part).Single().Value, CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants(root.Name.Namespace + name);
}
