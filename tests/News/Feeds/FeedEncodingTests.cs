using System.Text;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Tests.News.Feeds;

public class FeedEncodingTests
{
    private const string French = "Déjà “vu” – l’été";
    private const string Russian = "Президент подписал указ о введении санкций против компаний";

    [Theory]
    [InlineData("utf-8", French)]
    [InlineData("iso-8859-1", French)]
    [InlineData("windows-1252", French)]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("iso8859_5", Russian)]
    [InlineData("gb2312", "对伊朗实施新的制裁")]
    [InlineData("big5", "對伊朗實施新的制裁")]
    [InlineData("x-sjis", "イランに対する制裁")]
    [InlineData("euc-kr", "이란에 대한 제재")]
    [InlineData("iso-2022-jp", "イランに対する制裁")]
    [InlineData("windows-1256", "عقوبات جديدة على إيران")]
    [InlineData("ibm037", "Çà et là")]
    public void A_feed_is_read_in_the_encoding_that_it_declares(string name, string title) =>
        Assert.Equal(title, Title(Encoded(Document(title, name), name), null));

    // The bytes from 0x80 on, in encodings that the platform has not or that go by other names there.
    [Theory]
    [InlineData("koi8-t", new byte[] { 0x80, 0x81, 0xC0 }, "қғю")]
    [InlineData("ptcp154", new byte[] { 0x80, 0xC0 }, "ҖА")]
    [InlineData("kz-1048", new byte[] { 0xA1, 0xA3 }, "ҰӘ")]
    [InlineData("cp1125", new byte[] { 0x80, 0xF2 }, "АҐ")]
    [InlineData("iso-8859-7", new byte[] { 0xA4, 0xC1 }, "€Α")]
    [InlineData("iso-8859-10", new byte[] { 0xA1, 0xFF }, "Ąĸ")]
    [InlineData("iso-8859-14", new byte[] { 0xA1, 0xD7 }, "ḂṪ")]
    [InlineData("latin10", new byte[] { 0xAA, 0xDE }, "ȘȚ")]
    [InlineData("iso_8859-5:1988", new byte[] { 0xB0, 0xB1 }, "АБ")]
    [InlineData("macroman", new byte[] { 0x80, 0x81 }, "ÄÅ")]
    [InlineData("maccentraleurope", new byte[] { 0x80, 0x81 }, "ÄĀ")]
    [InlineData("mac_greek", new byte[] { 0x80, 0x81 }, "Ä¹")]
    [InlineData("SHIFTJIS", new byte[] { 0x93, 0xFA, 0x96, 0x7B }, "日本")]
    [InlineData("ujis", new byte[] { 0xC6, 0xFC, 0xCB, 0xDC }, "日本")]
    [InlineData("cp949", new byte[] { 0xB0, 0xA1 }, "가")]
    public void Encodings_go_by_many_names(string name, byte[] letters, string title)
    {
        byte[] content = [.. Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{name}'?><rss><channel><title>"), .. letters, .. "</title></channel></rss>"u8];

        Assert.Equal(title, Title(content, null));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", true)]
    public void Wide_encodings_show_themselves_with_a_mark_and_without(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Document(Russian, "iso-8859-1"))];

        Assert.Equal(Russian, Title(content, "text/xml; charset=iso-8859-1"));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("us-ascii")]
    [InlineData("iso-8859-1")]
    [InlineData("x-nobody-knows")]
    public void UTF_8_is_read_as_such_whatever_it_says(string declared) =>
        Assert.Equal(Russian, Title(Encoded(Document(Russian, declared), "utf-8"), null));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData(null)]
    public void Windows_1252_is_found_out_undeclared_and_wrongly_declared(string? declared) =>
        Assert.Equal(French, Title(Encoded(Document(French, declared), "windows-1252"), null));

    [Fact]
    public void The_header_goes_before_the_declaration() =>
        Assert.Equal(Russian, Title(Encoded(Document(Russian, "iso-8859-1"), "windows-1251"), "application/rss+xml; charset=\"windows-1251\""));

    [Fact]
    public void A_header_that_the_bytes_refute_does_not() =>
        Assert.Equal(Russian, Title(Encoded(Document(Russian, "windows-1251"), "windows-1251"), "text/xml; charset=utf-8"));

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("shift_jis", "日本の首相は本日、イランに対する制裁を発表しました。")]
    [InlineData("gb18030", "外交部发言人今天宣布对伊朗实施新的制裁措施")]
    public void An_undeclared_encoding_is_guessed_from_enough_letters(string name, string title) =>
        Assert.Equal(title, Title(Encoded(Document(title, null), name), null));

    [Fact]
    public void A_single_byte_that_is_not_UTF_8_spoils_none_of_the_rest()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("<rss><channel><title>Санкции "), 0x93, .. Encoding.UTF8.GetBytes("x</title></channel></rss>")];

        Assert.Equal("Санкции “x", Title(content, null));
    }

    [Fact]
    public void What_was_wrong_is_said()
    {
        var feed = FeedReader.Read(Encoded(Document(Russian, "iso-8859-1"), "utf-8"), null, null);

        Assert.Equal(["It is declared as iso-8859-1, but is UTF-8"], feed.Warnings);
    }

    private static string Document(string title, string? declared) =>
        $"{(declared is null ? "" : $"<?xml version=\"1.0\" encoding=\"{declared}\"?>")}<rss><channel><title>{title}</title></channel></rss>";

    private static byte[] Encoded(string text, string name) => (name switch
    {
        "utf-8" => new UTF8Encoding(false),
        "iso-8859-1" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!,
        "iso8859_5" => CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-5")!,
        "x-sjis" => CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name)!,
    }).GetBytes(text);

    private static string? Title(byte[] content, string? contentType) => FeedReader.Read(content, null, contentType).Title;
}
