using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SanctionsTracker.Tests.Indicators.Uploads;

/// <summary>Writes a small workbook of Office Open XML. Cells are numbers, texts, or <c>#N/A</c> for an error; null is an empty cell.</summary>
internal static class TinyWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Write(params (string Name, object?[][] Rows)[] sheets)
    {
        using var content = new MemoryStream();
        using (var parts = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(parts, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Add(parts, "_rels/.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="r1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(parts, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets>{Each(sheets, (sheet, id) => $"""<sheet name="{sheet.Name}" sheetId="{id}" r:id="r{id}"/>""")}</sheets></workbook>""");
            Add(parts, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}">{Each(sheets, (_, id) => $"""<Relationship Id="r{id}" Type="{Relationships}/worksheet" Target="worksheets/sheet{id}.xml"/>""")}</Relationships>""");
            for (var at = 0; at < sheets.Length; at++) Add(parts, $"xl/worksheets/sheet{at + 1}.xml", Sheet(sheets[at].Rows));
        }

        return content.ToArray();
    }

    private static string Sheet(object?[][] rows) =>
        $"""<worksheet xmlns="{Main}"><sheetData>{Each(rows, (row, number) => $"""<row r="{number}">{Each(row, (cell, column) => Cell(cell, $"{(char)('A' + column - 1)}{number}"))}</row>""")}</sheetData></worksheet>""";

    private static string Cell(object? cell, string place) => cell switch
    {
        null => "",
        "#N/A" => $"""<c r="{place}" t="e"><v>#N/A</v></c>""",
        string text => $"""<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>""",
        _ => string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}"><v>{cell}</v></c>"""),
    };

    private static string Each<T>(IReadOnlyList<T> items, Func<T, int, string> write) => string.Concat(items.Select((item, at) => write(item, at + 1)));

    private static void Add(ZipArchive parts, string name, string text)
    {
        using var part = parts.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
