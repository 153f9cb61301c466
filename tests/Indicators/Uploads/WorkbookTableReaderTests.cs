using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using SanctionsTracker.Indicators.Uploads;

namespace SanctionsTracker.Tests.Indicators.Uploads;

public sealed class WorkbookTableReaderTests
{
    private static readonly byte[] Milex = TinyWorkbook.Write(
        ("Front page", [["SIPRI Military Expenditure Database"]]),
        ("Share of GDP", [["Military expenditure"], [], ["Country", "Notes", 1979, 1980, 1981], ["Iran", 7, "...", 0.053431501854236813, "xxx"]]));

    [Fact]
    public void The_first_sheet_is_read_unless_another_is_named()
    {
        Assert.Equal("SIPRI Military Expenditure Database", WorkbookTableReader.Read(Milex, sheet: null).Lines[0].At(0));
        Assert.Equal("Military expenditure", WorkbookTableReader.Read(Milex, "share of gdp").Lines[0].At(0));
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_answered_with_those_that_are() =>
        Assert.Equal(
            "The workbook has no sheet 'x'. It has: Front page, Share of GDP.",
            Assert.Throws<UnreadableUploadException>(() => WorkbookTableReader.Read(Milex, "x")).Message);

    [Fact]
    public void Lines_are_numbered_as_in_the_sheet_and_numbers_are_those_of_the_sheet()
    {
        var line = WorkbookTableReader.Read(Milex, "Share of GDP").Lines[^1];

        Assert.Equal((4, "Iran"), (line.Number, line.At(0)));
        Assert.Equal(0.053431501854236813, double.Parse(line.At(3), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_cell_with_an_error_is_a_missing_value()
    {
        var workbook = TinyWorkbook.Write(("a", [["country", 1980, 1981], ["Iran", 1, "#N/A"]]));

        var read = SeriesInTable.Read(WorkbookTableReader.Read(workbook, sheet: null), new SeriesLayout { Row = "Iran" });

        Assert.Equal([1, null], read.Values.Values);
    }

    [Theory]
    [InlineData("period,value\n1980,1")]
    [InlineData("PK")]
    [InlineData("")]
    public void Another_file_is_no_workbook(string content) =>
        Assert.StartsWith(
            "The file is no workbook of Office Open XML (.xlsx): ",
            Assert.Throws<UnreadableUploadException>(() => WorkbookTableReader.Read(System.Text.Encoding.UTF8.GetBytes(content), sheet: null)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_holds_no_workbook_is_none()
    {
        using var content = new MemoryStream();
        using (var parts = new System.IO.Compression.ZipArchive(content, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true)) parts.CreateEntry("a.txt");

        Assert.Throws<UnreadableUploadException>(() => WorkbookTableReader.Read(content.ToArray(), sheet: null));
    }

    [Fact]
    public void A_workbook_that_is_far_larger_unpacked_is_refused_before_it_is()
    {
        var bomb = Bomb(mebibytes: 65);

        Assert.InRange(bomb.Length, 1, 1024 * 1024);
        Assert.Contains("more than 64 MiB", Assert.Throws<UnreadableUploadException>(() => WorkbookTableReader.Read(bomb, sheet: null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_says_that_it_is_smaller_is_unpacked_as_far_as_it_says_at_most()
    {
        var liar = Bomb(mebibytes: 65);
        foreach (var at in LengthsIn(liar)) BinaryPrimitives.WriteUInt32LittleEndian(liar.AsSpan(at), 1000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<UnreadableUploadException>(() => WorkbookTableReader.Read(liar, sheet: null));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);
    }

    private static byte[] Bomb(int mebibytes)
    {
        using var content = new MemoryStream();
        using (var parts = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = parts.CreateEntry("[Content_Types].xml").Open();
            for (var written = 0; written < mebibytes; written++) part.Write(new byte[1024 * 1024]);
        }

        return content.ToArray();
    }

    // Where the one entry's length stands: APPNOTE.TXT 4.3.12, at 24 of the central directory's header.
    private static IEnumerable<int> LengthsIn(byte[] archive) => [archive.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24];
}
