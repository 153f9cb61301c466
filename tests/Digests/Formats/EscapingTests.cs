using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Formats;
using SanctionsTracker.Digests.Formats.Discord;
using SanctionsTracker.Digests.Formats.Slack;

namespace SanctionsTracker.Tests.Digests.Formats;

/// <summary>Text of others stays text, wherever a service would make more of it.</summary>
public sealed class EscapingTests
{
    [Theory]
    [InlineData(DigestFormat.Slack)]
    [InlineData(DigestFormat.Teams)]
    [InlineData(DigestFormat.Discord)]
    public void No_character_that_turns_hides_or_breaks_text_comes_through(DigestFormat format) => Assert.All(
        DigestWriting.Write(Samples.Hostile(), format).Json().Texts(),
        text => Assert.DoesNotMatch("[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2066\\u2067]", text));

    [Theory]
    [InlineData(DigestFormat.Slack)]
    [InlineData(DigestFormat.Teams)]
    [InlineData(DigestFormat.Discord)]
    public void A_name_from_right_to_left_is_isolated_so_that_it_turns_nothing_around_it(DigestFormat format) => Assert.Contains(
        DigestWriting.Write(Samples.Digest(Samples.Change("محمد رضا")), format).Json().Texts(),
        text => text.Contains("\u2068محمد رضا\u2069", StringComparison.Ordinal));

    [Fact]
    public void Isolates_are_closed_where_they_are_opened() => Assert.All(
        DigestWriting.Write(Samples.Hostile(), DigestFormat.Discord).Json().Texts(),
        text => Assert.Equal(text.Count(letter => letter == '\u2068'), text.Count(letter => letter == '\u2069')));

    [Fact]
    public void Persian_keeps_its_joiners() =>
        Assert.Equal("\u2068نمی\u200Cخواهم\u2069", PlainText.Name("نمی\u200Cخواهم", 100));

    [Theory]
    [InlineData("<!channel>", "&lt;!channel&gt;")]
    [InlineData("A & B", "A &amp; B")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("<https://evil.example|x>", "&lt;https://evil.example|x&gt;")]
    public void Slacks_three_characters_are_escaped(string text, string escaped) => Assert.Equal(escaped, SlackText.Escape(text));

    [Fact]
    public void In_slack_text_of_others_stands_in_literal_elements_alone()
    {
        var message = DigestWriting.Write(Samples.Hostile(), DigestFormat.Slack).Json();

        var parsed = message.Objects().Where(item => item["type"]?.GetValue<string>() == "mrkdwn").Select(item => item["text"]!.GetValue<string>());
        Assert.All(parsed.Append(message["text"]!.GetValue<string>()), text =>
        {
            Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
            Assert.DoesNotContain("everyone", text, StringComparison.Ordinal);
        });
        Assert.Contains(message.Objects(), item => item["type"]?.GetValue<string>() == "link" && item["text"]!.GetValue<string>() == Samples.HostileNames[1]);
        Assert.DoesNotContain(message.Objects(), item => item["type"]?.GetValue<string>() is "broadcast" or "user" or "usergroup" or "channel");
        Assert.All(message.Objects().Where(item => item["type"]?.GetValue<string>() == "mrkdwn"), item => Assert.True(item["verbatim"]!.GetValue<bool>()));
    }

    [Fact]
    public void In_teams_there_is_no_text_that_reads_markdown()
    {
        var message = DigestWriting.Write(Samples.Hostile(), DigestFormat.Teams).Json();

        Assert.DoesNotContain(message.Objects(), item => item["type"]?.GetValue<string>() == "TextBlock");
        Assert.Contains(message.Objects(), item => item["type"]?.GetValue<string>() == "TextRun" && item["text"]!.GetValue<string>() == Samples.HostileNames[2]);
        Assert.DoesNotContain(message.Objects(), item => item.ContainsKey("entities"));
    }

    [Theory]
    [InlineData("*a* _b_ ~c~ `d` |e|", @"\*a\* \_b\_ \~c\~ \`d\` \|e\|")]
    [InlineData("@everyone <@1> <#2> <:x:3>", @"\@everyone \<\@1\> \<\#2\> \<\:x\:3\>")]
    [InlineData("[a](b) https://c", @"\[a\]\(b\) https\://c")]
    [InlineData(@"\*", @"\\\*")]
    public void Discords_signs_are_escaped(string text, string escaped) => Assert.Equal(escaped, DiscordText.Escape(text));

    [Fact]
    public void In_discord_an_address_with_brackets_does_not_end_its_link() => Assert.Equal(
        "[a](<https://news.example.org/a_%28b%29>)", DiscordText.Link(new Uri("https://news.example.org/a_(b)"), "a"));

    [Fact]
    public void In_discord_no_sign_of_others_is_left_unescaped()
    {
        var digest = Samples.Hostile() with { News = [] };

        var text = string.Join('\n', DigestWriting.Write(digest, DigestFormat.Discord).Json()["embeds"]!.Texts());

        Assert.DoesNotMatch(@"(?<!\\)@", text);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
        // What is left are our own links, https addresses in angle brackets.
        Assert.DoesNotMatch(@"(?<!\\|\()<", text);
        Assert.DoesNotMatch(@"\]\((?!<https://tracker\.example\.org/)", text);
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("ab💥💥", 5, "ab💥…")]
    [InlineData("abc💥", 4, "abc…")]
    [InlineData("abe\u0301x", 4, "ab…")]
    public void Text_is_cut_between_characters_as_readers_see_them(string text, int maximum, string cut) =>
        Assert.Equal(cut, PlainText.Cut(text, maximum));

    [Fact]
    public void Text_is_made_one_line() => Assert.Equal("a b c", PlainText.Clean(" a\r\n\tb\u2028\u00A0c ", 100));

    [Fact]
    public void Half_a_character_is_dropped() => Assert.Equal("ab", PlainText.Clean("a\uD83Db", 100));
}
