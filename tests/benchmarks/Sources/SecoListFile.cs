using System.Globalization;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>A file as large as SECO's own and in its order, places last. Every target has a text, names in two scripts, addresses, a
/// document and a history that holds a copy of it; every sixth is de-listed. No sample is large enough to make it from.</summary>
public static class SecoListFile
{
    public const int Targets = 8_670;

    public static string InTemporaryFolder()
    {
        var path = Path.Combine(Path.GetTempPath(), $"sanctionstracker-seco-{Targets}.xml");
        if (!File.Exists(path)) Write(path);
        return path;
    }

    public static void Write(string path)
    {
        using var file = new StreamWriter(path + ".part");
        file.WriteLine("""<swiss-sanctions-list list-type="whole-list" date="2026-08-27">""");
        file.WriteLine(
            """
            <sanctions-program ssid="1"><program-key lang="eng">Iran</program-key><program-name lang="eng">Ordinance of 11 November 2015</program-name>
            <sanctions-set ssid="2" lang="eng">annex 5</sanctions-set><origin>UN</origin></sanctions-program>
            """);
        for (var i = 0; i < Targets; i++) file.WriteLine(Target(i));
        for (var i = 0; i < Targets; i++) file.WriteLine(Place(i));
        file.WriteLine("</swiss-sanctions-list>");
        file.Close();
        File.Move(path + ".part", path, overwrite: true);
    }

    private static string Target(int i)
    {
        var body = Body(i);
        var delisted = i % 6 == 0 ? Modification("de-listed", "2016-01-17", "") : "";
        return Invariant(
            $"""
             <target ssid="{i}"><sanctions-set-id>2</sanctions-set-id><foreign-identifier>IRi.{i % 1000:000}</foreign-identifier>{body}
             {delisted}{Modification("amended", "2015-06-01", $"<removed>{body}</removed>")}{Modification("listed", "2011-02-03", "")}</target>
             """);
    }

    private static string Body(int i) => Invariant(
        $"""
         <individual sex="male"><identity ssid="{i}1" main="true">
           {Name(i, "primary-name", "Rezaei")}{Name(i, "alias", "Rezai")}{Name(i, "alias", "Rezayi")}
           <day-month-year ssid="{i}2" day="{1 + (i % 28)}" month="{1 + (i % 12)}" year="{1940 + (i % 50)}" calendar="Gregorian" quality="good"/>
           <place-of-birth ssid="{i}3" place-id="p{i}" quality="good"/><nationality ssid="{i}4"><country iso-code="IR">Iran</country></nationality>
           <address ssid="{i}5" place-id="p{i}" quality="good"><address-details>Azadi Street {i}</address-details><zip-code>{10000 + i}</zip-code></address>
           <identification-document ssid="{i}6" document-type="passport"><number>K{i}</number><issuer code="IR">Iran</issuer></identification-document>
         </identity><justification ssid="{i}7">{Text(i)}</justification><other-information ssid="{i}8">Position {i} of the organisation</other-information></individual>
         """);

    private static string Name(int i, string type, string family) => Invariant(
        $"""
         <name ssid="{i}9" name-type="{type}" quality="good" lang="eng">
           <name-part order="1" name-part-type="family-name"><value>{family}{i}</value><spelling-variant lang="FAS" script="ARAB">رضایی{i}</spelling-variant></name-part>
           <name-part order="2" name-part-type="given-name"><value>Ali{i % 97}</value><spelling-variant lang="FAS" script="ARAB">علی</spelling-variant></name-part>
         </name>
         """);

    private static string Text(int i) => string.Concat(Enumerable.Range(i, 14).Select(n => Invariant($"Head of department {n} of the armed forces. ")));

    private static string Modification(string type, string day, string content) =>
        $"""<modification modification-type="{type}" enactment-date="{day}" publication-date="{day}" effective-date="{day}">{content}</modification>""";

    private static string Place(int i) =>
        Invariant($"""<place ssid="p{i}"><location>City {i % 900}</location><area>Province {i % 31}</area><country iso-code="IR">Iran</country></place>""");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
