using System.Globalization;
using System.Text.Json.Nodes;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Formats;

namespace SanctionsTracker.Tests.Digests.Formats;

internal static class Samples
{
    /// <summary>Names as lists and attackers write them.</summary>
    public static readonly string[] HostileNames =
    [
        "<b>Bold</b> & Sons",
        "@everyone @here <!channel> <!everyone> <@U123> <@&42> <#C1> <at>All</at>",
        "*stars* _under_ ~~struck~~ `code` ||spoiler|| > quote",
        "[click](https://evil.example/) <https://evil.example|click> https://evil.example/",
        "محمد رضا \u202Eevil\u202C \u2067x\u2069",
        "line\r\nbreak\u2028and\u0000null\u001b[31m",
        "\"quoted\" \\ back\\slash {json}",
        "💥 <t:0:R> <:emoji:1> -# small",
    ];

    public static Digest Digest(params DigestChange[] changes) => new()
    {
        Id = "dig_7",
        SubscriptionId = "sub_1",
        Sequence = 7,
        PreviousId = "dig_6",
        CreatedAt = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
        From = new DateTimeOffset(2026, 2, 2, 0, 0, 0, TimeSpan.Zero),
        To = new DateTimeOffset(2026, 2, 3, 0, 0, 0, TimeSpan.Zero),
        Total = changes.Length,
        Counts = changes.GroupBy(change => change.Kind.ToString().ToLowerInvariant()).ToDictionary(kind => kind.Key, kind => kind.Count()),
        Groups = changes.Length == 0 ? [] : [new DigestGroup("un", "United Nations Security Council", changes)],
        Links = new DigestLinks(new("https://tracker.example.org/api/changes?since=a&list=un"), null, new("https://tracker.example.org/api/subscriptions/sub_1")),
    };

    public static DigestChange Change(string name = "Acme Trading", int number = 1) => new()
    {
        Id = $"un.1.{number}",
        RecordedAt = new DateTimeOffset(2026, 2, 2, 12, 0, 0, TimeSpan.Zero),
        Subject = "designation",
        SubjectId = string.Create(CultureInfo.InvariantCulture, $"un/IRe.{number:000}"),
        List = new ListId("un"),
        DesignationId = string.Create(CultureInfo.InvariantCulture, $"IRe.{number:000}"),
        Name = name,
        Kind = ListChangeKind.Added,
        Type = TargetType.Organisation,
        Programmes = ["Iran"],
        ListedOn = PartialDate.OfDay(2026, 2, 1),
        Countries = [new CountryCode("IRN")],
        Link = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://tracker.example.org/api/designations/un/IRe.{number:000}")),
        LineupLink = new Uri("https://tracker.example.org/api/lineup/IRN?from=2026&to=2026"),
    };

    /// <summary>Ten thousand changes, all of them wide.</summary>
    public static Digest Huge() => Digest([.. Enumerable.Range(0, 10_000).Select(number => Change(
        $"{HostileNames[number % HostileNames.Length]} {new string('*', number % 300)}", number) with
    {
        Kind = ListChangeKind.Amended,
        Fields = [new FieldChange("aliases", Many: true, [], [.. HostileNames])],
    })]);

    /// <summary>The hostile names as names, in values, as a group's title and as news.</summary>
    public static Digest Hostile()
    {
        var digest = Digest([.. HostileNames.Select((name, i) => Change(name, i) with
        {
            Kind = ListChangeKind.Amended,
            Programmes = [name],
            Fields = [new FieldChange("name", Many: false, [name], ["After"])],
        })]);
        return digest with
        {
            Groups = [digest.Groups[0] with { Title = HostileNames[0] }],
            News = [.. HostileNames.Select(name =>
                new DigestNews(name, "feed", new Uri("https://news.example.org/a_(b)"), PartialDate.OfYear(2026), name, ["sanctions"]))],
        };
    }

    public static JsonNode Json(this DigestBody body) => JsonNode.Parse(body.Content.Span)!;

    /// <summary>Every text in it.</summary>
    public static IEnumerable<string> Texts(this JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value.Texts()),
        JsonArray items => items.SelectMany(item => item.Texts()),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    /// <summary>Every object in it.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value.Objects()).Prepend(members),
        JsonArray items => items.SelectMany(item => item.Objects()),
        _ => [],
    };
}
