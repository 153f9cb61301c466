using System.Security.Cryptography;
using System.Text.Json;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>Reads a study's file (<c>docs/studies.md</c>), strictly. Pure: files beside it are asked for by name.</summary>
public sealed class StudyReader
{
    private static readonly Dictionary<string, Interval> Intervals =
        Enum.GetValues<Interval>().ToDictionary(interval => interval.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, ThesisExpectation> Expectations = new(StringComparer.Ordinal)
    {
        ["no_association"] = ThesisExpectation.NoAssociation,
        ["association"] = ThesisExpectation.Association,
    };

    private static readonly string[] Transforms = ["none", "diff", "detrend"];

    private readonly List<StudyFault> _faults = [];
    private readonly EventSetReader _eventSets;

    private StudyReader(Func<string, byte[]?> beside) => _eventSets = new(beside, _faults);

    internal static JsonDocumentOptions Json { get; } = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    /// <param name="id">The file's name without <c>.json</c>.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="beside">The bytes of a file beside it, by its name; null where there is none.</param>
    public static StudyFile Read(string id, byte[] content, Func<string, byte[]?> beside)
    {
        var reader = new StudyReader(beside);
        try
        {
            using var document = JsonDocument.Parse(content, Json);
            var study = reader.Read(id, document.RootElement, Convert.ToHexStringLower(SHA256.HashData(content)));
            return new(id, reader._faults.Count == 0 ? study : null, reader._faults);
        }
        catch (JsonException broken)
        {
            return new(id, Study: null, [new("", $"This is not JSON: {broken.Message}")]);
        }
    }

    private Study Read(string id, JsonElement content, string sha256)
    {
        var root = new StudyNode(content, "", _faults);
        if (content.ValueKind != JsonValueKind.Object) root.Reject(member: null, "a study is an object");
        if (root.Id() is { Length: > 0 } named && named != id) root.Reject("id", $"is '{named}', but the file is called {id}.json");

        var country = root.Country("country") ?? default;
        if (!root.Has("country")) root.Reject("country", "is missing: the country that the study is about");
        var interval = Intervals[root.OneOf("interval", Intervals.Keys, "year") ?? "year"];
        StudySeries[] series = [.. root.Children("series").Select(node => SeriesReader.Read(node, country, interval))];
        StudyEventSet[] sets = [.. root.Children("event_sets").Select(_eventSets.Read)];
        Unique(root, "series", series.Select(one => one.Id));
        Unique(root, "event_sets", sets.Select(one => one.Id).Concat(StudyScope.OfLists));
        var scope = new StudyScope(interval, [.. series.Select(one => one.Id)], KindsOf(sets));
        var study = new Study(
            id,
            root.Text("title"),
            root.Text("question"),
            root.Child("thesis") is { } thesis ? ThesisOf(thesis) : null,
            country,
            interval,
            root.Child("about") is { } about ? AboutOf(about) : null,
            series,
            [.. root.Children("eras").Select(node => EraOf(node, scope))],
            sets,
            [.. root.Children("graphs").Select(node => GraphOf(node, scope))],
            [.. root.Children("tests").Select(node => TestOf(node, scope))],
            [.. root.Children("claims").Select(node => ClaimReader.Read(node, scope))],
            root.Texts("caveats"))
        {
            Sha256 = sha256,
        };
        Unique(root, "graphs", study.Graphs.Select(one => one.Id));
        Unique(root, "tests", study.Tests.Select(one => one.Id));
        Unique(root, "claims", study.Claims.Select(one => one.Id));
        if (study.Tests.Count == 0 && study.Claims.Count == 0) root.Reject("tests", "is missing: a study tests or claims something");
        root.End();
        return study;
    }

    private static StudyThesis ThesisOf(StudyNode node)
    {
        var thesis = new StudyThesis(node.Text("says"), Expectations.GetValueOrDefault(node.OneOf("expects", Expectations.Keys) ?? ""));
        node.End();
        return thesis;
    }

    private static Publication AboutOf(StudyNode node)
    {
        var about = new Publication(node.Text("title"), node.Text("publisher"), node.Date("date")!, node.Url("url"));
        node.End();
        return about;
    }

    private static StudyEra EraOf(StudyNode node, StudyScope scope)
    {
        var span = scope.Span(node);
        var era = new StudyEra(node.Text("name"), span.From, span.To);
        node.End();
        return era;
    }

    private static StudyGraph GraphOf(StudyNode node, StudyScope scope)
    {
        var span = scope.Span(node);
        var graph = new StudyGraph(
            node.Id(), node.Text("title"), StudyScope.Named(node, "series", scope.Series), StudyScope.Named(node, "events", [.. scope.EventSets.Keys]), span.From, span.To);
        if (!node.Has("series")) node.Reject("series", "is missing: at least one series is needed");
        node.End();
        return graph;
    }

    private static StudyTest TestOf(StudyNode node, StudyScope scope)
    {
        var events = node.OneOf("events", scope.Events);
        var (from, to) = scope.OpenSpan(node);
        var lags = node.OptionalNumber("lags") ?? 3;
        if (lags is < 0 or > 12 || lags != Math.Floor(lags)) node.Reject("lags", "must be a whole number from 0 to 12");
        var test = new StudyTest(
            node.Id(), node.Text("asks"), node.OneOf("series", scope.Series) ?? "", events ?? "", scope.Kinds(node, events), from, to, (int)lags,
            node.OneOf("transform", Transforms, "none") ?? "none", node.Flag("beside"));
        node.End();
        return test;
    }

    private static void Unique(StudyNode root, string member, IEnumerable<string> ids)
    {
        foreach (var twice in ids.Where(id => id.Length > 0).CountBy(id => id, StringComparer.Ordinal).Where(count => count.Value > 1))
            root.Reject(member, $"has the id '{twice.Key}' twice, or it is one that every study has");
    }

    private static Dictionary<string, IReadOnlyCollection<string>> KindsOf(StudyEventSet[] sets) => sets
        .DistinctBy(set => set.Id, StringComparer.Ordinal)
        .ToDictionary(
            set => set.Id,
            IReadOnlyCollection<string> (set) => [.. set.Events.Select(one => one.Kind).Distinct(StringComparer.Ordinal)],
            StringComparer.Ordinal);

}
