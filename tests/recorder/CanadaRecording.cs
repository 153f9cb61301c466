using System.Xml.Linq;

namespace SanctionsTracker.Recorder;

/// <summary>Canada's list: every record under the regulations on Iran, whole and in the order of the list.</summary>
public static class CanadaRecording
{
    public const string Address =
        "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml";

    private static readonly Selection Facts = new(
        "record/Country", "record/LastName", "record/GivenName", "record/EntityOrShip", "record/TitleOrShip", "record/ShipIMONumber",
        "record/DateOfBirthOrShipBuildDate", "record/Aliases", "record/Schedule", "record/Item", "record/DateOfListing");

    public static RecordedFile Of(string sample)
    {
        var records = XElement.Load(sample).Elements("record").ToList();
        // The file has no date of its own; it is not older than the newest listing in it.
        var newest = records.Max(record => record.Element("DateOfListing")!.Value)!;
        var recorded = records.Where(record => record.Element("Country")!.Value.StartsWith("Iran", StringComparison.Ordinal))
            .Select(record => Facts.From(record)!);
        return new RecordedFile($"ca/{newest}.xml", Xml.Written(new XElement("data-set", Xml.Lines(recorded))));
    }
}
