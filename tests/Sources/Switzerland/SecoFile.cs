using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Switzerland;

namespace SanctionsTracker.Tests.Sources.Switzerland;

/// <summary>Small files in SECO's shape.</summary>
internal static class SecoFile
{
    public const string Programme =
        """
        <sanctions-program ssid="20" version-date="2026-05-21">
          <program-key lang="ger">Islamische Republik Iran</program-key><program-key lang="eng">Iran</program-key>
          <program-name lang="eng">Ordinance of 11 November 2015 on measures against the Islamic Republic of Iran</program-name>
          <sanctions-set ssid="21" lang="eng">annex 5</sanctions-set><sanctions-set ssid="21" lang="ger">Anhang 5</sanctions-set>
          <origin>UN</origin>
        </sanctions-program>
        """;

    public const string Listed = """<modification modification-type="listed" effective-date="2015-11-11"/>""";

    public const string Place =
        """<place ssid="9"><location>Tehran</location><location-variant>Teheran</location-variant><area>Tehran Province</area><country iso-code="IR">Iran</country></place>""";

    /// <summary>A listed person; <paramref name="identity"/> is added to the main identity, <paramref name="more"/> to the person.</summary>
    public static string Person(string identity = "", string more = "", string modifications = Listed, string ssid = "100", string head = "") => Target(
        $"""<individual sex="male">{Identity(Name("family-name", "Rezaei") + identity)}{more}</individual>{modifications}""", ssid, head);

    public static string Entity(string more = "", string identity = "") =>
        Target($"""<entity>{Identity(Name("whole-name", "Kala Naft") + identity)}{more}</entity>{Listed}""");

    public static string Object(string attributes, string more = "") =>
        Target($"""<object {attributes}>{Identity(Name("whole-name", "HUI CHON"))}{more}</object>{Listed}""");

    public static string Target(string content, string ssid = "100", string head = "") =>
        $"""<target ssid="{ssid}"><sanctions-set-id>21</sanctions-set-id>{head}{content}</target>""";

    public static string Identity(string content, string main = "true") => $"""<identity ssid="1" main="{main}">{content}</identity>""";

    public static string Name(string part, string value, string type = "primary-name", string quality = "good") =>
        $"""<name ssid="2" name-type="{type}" quality="{quality}" lang="eng"><name-part order="1" name-part-type="{part}"><value>{value}</value></name-part></name>""";

    public static string List(string content, string type = "whole-list") =>
        $"""<swiss-sanctions-list list-type="{type}" date="2026-08-27">{content}</swiss-sanctions-list>""";

    public static IListSnapshot Open(string xml) => new SecoSource().Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    public static ListEntry[] Read(string targets)
    {
        using var snapshot = Open(List(Programme + targets + Place));
        return [.. snapshot.Entries];
    }

    /// <summary>The one designation of a target.</summary>
    public static Designation Mapped(string target) => Assert.IsType<ListEntry.Record>(Assert.Single(Read(target))).Designation;

    /// <summary>The reason why the one target is rejected.</summary>
    public static string Rejected(string target) => Assert.IsType<ListEntry.Rejected>(Assert.Single(Read(target))).Entry.Reason;
}
