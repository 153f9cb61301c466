using System.Globalization;
using System.Text.Json.Nodes;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Formats;

namespace SanctionsTracker.Tests.Digests.Formats;

/// <summary>What each service takes, as it documents it: a message beyond that is refused whole.</summary>
public sealed class FormatLimitsTests
{
    public static TheoryData<DigestFormat, string> Messages
    {
        get
        {
            var data = new TheoryData<DigestFormat, string>();
            foreach (var format in Enum.GetValues<DigestFormat>())
            {
                foreach (var digest in Digests.Keys) data.Add(format, digest);
            }

            return data;
        }
    }

    private static readonly Dictionary<string, Func<Digest>> Digests = new(StringComparer.Ordinal)
    {
        ["empty"] = () => Samples.Digest(),
        ["one"] = () => Samples.Digest(Samples.Change()),
        ["hostile"] = Samples.Hostile,
        ["huge"] = Samples.Huge,
        ["huge with news"] = () => Samples.Huge() with { News = Samples.Hostile().News },
        ["many groups"] = () => ManyGroups(200),
        ["long news"] = () => Samples.Digest(Samples.Change()) with { News = [.. Enumerable.Range(0, 100).Select(LongNews)] },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_keeps_the_limits_of_its_service(DigestFormat format, string name)
    {
        var body = DigestWriting.Write(Digests[name](), format);

        switch (format)
        {
            case DigestFormat.Standard:
                Assert.InRange(body.Content.Length, 1, 1024 * 1024);
                break;
            case DigestFormat.CloudEvents:
                Assert.InRange(body.Content.Length, 1, 64 * 1024);
                break;
            case DigestFormat.Slack:
                AssertSlack(body.Json());
                break;
            case DigestFormat.Teams:
                Assert.InRange(body.Content.Length, 1, 28 * 1024);
                break;
            case DigestFormat.Discord:
                AssertDiscord(body.Json());
                break;
        }
    }

    [Theory]
    [InlineData(DigestFormat.Standard)]
    [InlineData(DigestFormat.CloudEvents)]
    [InlineData(DigestFormat.Slack)]
    [InlineData(DigestFormat.Teams)]
    [InlineData(DigestFormat.Discord)]
    public void Ten_thousand_changes_are_cut_and_the_rest_is_counted_and_linked(DigestFormat format)
    {
        var digest = Samples.Huge();

        var text = string.Join('\n', DigestWriting.Write(digest, format).Json().Texts());

        var end = format is DigestFormat.Discord ? ">" : "";
        var shown = digest.Groups[0].Changes.Count(change => text.Contains(change.Link.AbsoluteUri + end, StringComparison.Ordinal));
        Assert.InRange(shown, 5, 9_999);
        Assert.Contains(digest.Links.All.AbsoluteUri, text.Replace("&amp;", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        if (format is DigestFormat.Standard or DigestFormat.CloudEvents) return;
        Assert.Contains("… and ", text, StringComparison.Ordinal);
        Assert.Contains(" more", text, StringComparison.Ordinal);
        Assert.Contains("10,000 changes", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DigestFormat.Standard)]
    [InlineData(DigestFormat.CloudEvents)]
    public void What_is_left_out_of_the_data_and_what_is_in_it_make_the_whole(DigestFormat format)
    {
        var data = DigestWriting.Write(Samples.Huge(), format).Json()["data"]!;

        var shown = data["groups"]!.AsArray().Sum(group => group!["changes"]!.AsArray().Count);
        Assert.Equal(10_000, shown + data["omitted"]!.GetValue<int>());
        Assert.Equal(10_000, data["total"]!.GetValue<int>());
    }

    [Theory]
    [InlineData(DigestFormat.Slack)]
    [InlineData(DigestFormat.Teams)]
    [InlineData(DigestFormat.Discord)]
    public void A_message_tells_each_change_with_its_record_its_line_up_and_how_to_stop(DigestFormat format)
    {
        var text = string.Join('\n', DigestWriting.Write(Samples.Digest(Samples.Change()), format).Json().Texts());

        Assert.Contains("Sanctions: 1 change", text, StringComparison.Ordinal);
        Assert.Contains("1 added", text, StringComparison.Ordinal);
        Assert.Contains("Acme Trading", text, StringComparison.Ordinal);
        Assert.Contains("added · organisation · IRN · Iran · listed 2026", text, StringComparison.Ordinal);
        Assert.Contains("https://tracker.example.org/api/designations/un/IRe.001", text, StringComparison.Ordinal);
        Assert.Contains("https://tracker.example.org/api/lineup/IRN?from=2026&to=2026", text, StringComparison.Ordinal);
        Assert.Contains("https://tracker.example.org/api/subscriptions/sub_1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("more", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DigestFormat.Slack)]
    [InlineData(DigestFormat.Teams)]
    [InlineData(DigestFormat.Discord)]
    public void A_test_says_that_it_is_one(DigestFormat format) => Assert.Contains(
        DigestWriting.Write(Samples.Digest() with { Test = true }, format).Json().Texts(), text => text.StartsWith("Test: ", StringComparison.Ordinal));

    // https://docs.slack.dev/reference/block-kit/blocks
    private static void AssertSlack(JsonNode message)
    {
        var blocks = message["blocks"]!.AsArray();
        Assert.InRange(blocks.Count, 1, 50);
        Assert.InRange(message["text"]!.GetValue<string>().Length, 1, 3000);
        Assert.All(blocks, block => Assert.InRange(
            block.Objects().Where(item => item["text"] is JsonValue).Sum(item => item["text"]!.GetValue<string>().Length), 1, 3000));
        Assert.All(blocks.Objects().Where(item => item["url"] is not null), link => Assert.InRange(link["url"]!.GetValue<string>().Length, 1, 3000));
        Assert.InRange(blocks[0]!["text"]!["text"]!.GetValue<string>().Length, 1, 150);
    }

    // https://discord.com/developers/docs/resources/message, "Embed Limits"
    private static void AssertDiscord(JsonNode message)
    {
        var embeds = message["embeds"]!.AsArray();
        Assert.InRange(embeds.Count, 1, 10);
        Assert.All(embeds, embed => Assert.InRange(embed!["description"]!.GetValue<string>().Length, 1, 4096));
        Assert.InRange(embeds[0]!["title"]!.GetValue<string>().Length, 1, 256);
        Assert.InRange(embeds.Texts().Sum(text => text.Length), 1, 6000);
        Assert.Equal("""{"parse":[]}""", message["allowed_mentions"]!.ToJsonString());
    }

    private static Digest ManyGroups(int count)
    {
        var digest = Samples.Digest([.. Enumerable.Range(0, count).Select(number => Samples.Change(number: number))]);
        return digest with
        {
            Groups = [.. digest.Groups[0].Changes.Select(change => new DigestGroup(change.Id, $"Journal {change.Id}", [change]))],
        };
    }

    private static DigestNews LongNews(int number) => new(
        new string('*', 1000),
        new string('_', 1000),
        new Uri(string.Create(CultureInfo.InvariantCulture, $"https://news.example.org/{number}/{new string('a', 1500)}")),
        PartialDate.OfYear(2026),
        new string('<', 3000),
        []);
}
