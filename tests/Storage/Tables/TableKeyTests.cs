using CsCheck;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Tables;

public sealed class TableKeyTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.OneOf(
        Gen.Char[' ', '~'], Gen.Char["/\\#?!~.\">[ 0az"], Gen.Char['\u0000', '\u00ff'], Gen.Char['\u0600', '\ufffd']), 0, 12];

    [Theory]
    [InlineData("KPi.033", "KPi.033")]
    [InlineData("12945", "12945")]
    [InlineData("iran.1-part-1.12", "iran.1-part-1.12")]
    [InlineData("a/b#c?", "a.~~b\"~~c>~~")]
    [InlineData(@"a\b", "a[~~b")]
    [InlineData("!", " ~~")]
    [InlineData("~", "~007e")]
    [InlineData("é\t", "~00e9~0009")]
    [InlineData("😀", "~d83d~de00")]
    [InlineData("", "")]
    public void An_id_becomes_a_readable_key(string id, string key)
    {
        Assert.Equal(key, TableKey.Escape(id));
        Assert.Equal(id, TableKey.Unescape(key));
    }

    [Fact]
    public void Every_text_comes_back() => Texts.Sample(text => TableKey.Unescape(TableKey.Escape(text)) == text);

    [Fact]
    public void Every_text_becomes_a_valid_key_of_ascii_without_the_separator() => Texts.Sample(text =>
    {
        var key = TableKey.Escape(text);
        KeyCheck.Key(key);
        return key.All(char.IsAscii) && !key.Contains(TableKey.Separator);
    });

    [Fact]
    public void Keys_sort_as_their_texts_do_but_for_control_characters() => Gen.Select(Texts, Texts).Where((a, b) => (a + b).All(c => c >= ' ')).Sample((a, b) =>
        Math.Sign(string.CompareOrdinal(TableKey.Escape(a), TableKey.Escape(b))) == Math.Sign(string.CompareOrdinal(a, b)));

    [Fact]
    public void The_parts_of_a_key_come_back() => Texts.Array[1, 4].Sample(parts => TableKey.Split(TableKey.Join(parts)).SequenceEqual(parts));

    [Theory]
    [InlineData("a~")]
    [InlineData("a~00g1")]
    [InlineData("~123")]
    public void A_text_that_was_never_escaped_is_refused(string key) => Assert.Throws<FormatException>(() => TableKey.Unescape(key));
}
