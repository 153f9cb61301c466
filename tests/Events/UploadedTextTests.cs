using System.Text;
using SanctionsTracker.Events.Uploads;

namespace SanctionsTracker.Tests.Events;

public sealed class UploadedTextTests
{
    private const string Text = "title\nAl Fujaïrah – “Zürich”";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_says_the_encoding_and_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var read = UploadedText.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], named: "windows-1252");

        Assert.Equal((Text, encoding.WebName), (read.Text, read.Encoding));
    }

    [Fact]
    public void Without_a_mark_it_is_utf_8() => Assert.Equal((Text, "utf-8"), Read(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void What_cannot_be_utf_8_is_windows_1252() => Assert.Equal((Text, "windows-1252"), Read(Western.GetBytes(Text)));

    [Fact]
    public void The_senders_word_is_taken() =>
        Assert.Equal("Б", UploadedText.Read([0xC1], named: "windows-1251").Text);

    [Fact]
    public void What_is_not_what_the_sender_says_is_refused_with_its_place()
    {
        var broken = Assert.Throws<UnreadableUploadException>(() => UploadedText.Read(Western.GetBytes("aé"), named: "utf-8"));

        Assert.Equal("The body is not utf-8: byte 2 cannot be read. Save it as UTF-8, or name its charset in Content-Type.", broken.Message);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("utf-7")]
    public void An_encoding_that_is_not_known_is_refused(string name) =>
        Assert.Equal(
            $"The charset '{name}' of Content-Type is unknown. Send UTF-8.",
            Assert.Throws<UnreadableUploadException>(() => UploadedText.Read("a"u8, name)).Message);

    [Fact]
    public void A_workbook_is_no_text() =>
        Assert.StartsWith("The body is no text", Assert.Throws<UnreadableUploadException>(() => UploadedText.Read([0x50, 0x4B, 0x03, 0x04, 0, 0], named: null)).Message, StringComparison.Ordinal);

    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static (string, string) Read(byte[] bytes)
    {
        var read = UploadedText.Read(bytes, named: null);
        return (read.Text, read.Encoding);
    }
}
