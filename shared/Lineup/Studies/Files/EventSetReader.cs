using System.Text.Json;
using System.Text.RegularExpressions;
using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>Reads a study's events, in its file or beside it.</summary>
/// <param name="beside">The bytes of a file beside the study's, by its name; null where there is none.</param>
/// <param name="faults">Where faults are noted.</param>
internal sealed partial class EventSetReader(Func<string, byte[]?> beside, List<StudyFault> faults)
{
    public StudyEventSet Read(StudyNode node)
    {
        var (id, name, file, set) = (node.Id(), node.Text("name"), node.OptionalText("file"), SetOf(node));
        StudyEvent[] events = [.. node.Children("events").Select(EventOf)];
        if (new[] { node.Has("events"), file is not null, node.Has("set") }.Count(given => given) != 1)
            node.Reject(member: null, "needs one of: events, a file beside the study, an uploaded set");
        node.End();
        return new(id, name, file is null ? events : EventsBeside(node, file), set);
    }

    private static EventSetId? SetOf(StudyNode node)
    {
        if (node.OptionalText("set") is not { } text) return null;
        if (EventSetId.TryParse(text, out var id)) return id;
        node.Reject("set", EventSetId.Fault(text)!);
        return null;
    }

    private StudyEvent[] EventsBeside(StudyNode node, string file)
    {
        if (!FileName().IsMatch(file) || beside(file) is not { } content)
        {
            node.Reject("file", $"is '{file}', and no such file lies beside the study");
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(content, StudyReader.Json);
            var root = new StudyNode(document.RootElement, file, faults);
            StudyEvent[] events = [.. root.Children("events").Select(EventOf)];
            root.End();
            return events;
        }
        catch (JsonException broken)
        {
            node.Reject("file", $"is '{file}', which is not JSON: {broken.Message}");
            return [];
        }
    }

    private static StudyEvent EventOf(StudyNode node)
    {
        var told = new StudyEvent(node.Date("date")!, node.Text("kind"), node.Text("title"), node.OptionalText("source"), node.Url("url"));
        if (!node.Has("source") && !node.Has("url")) node.Reject("source", "is missing: a source or a url is needed");
        node.End();
        return told;
    }

    [GeneratedRegex("^[A-Za-z0-9_-][A-Za-z0-9._-]*\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FileName();
}
