using System.Text;
using System.Text.Json.Nodes;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Files;

namespace SanctionsTracker.Tests.Lineup.Studies;

/// <summary>A small valid study, <c>tiny</c>, to change in a test.</summary>
internal static class StudyJson
{
    public static JsonObject Tiny() => JsonNode.Parse(
        """
        {
          "id": "tiny",
          "title": "A study",
          "question": "Does it?",
          "thesis": { "says": "it does not", "expects": "no_association" },
          "country": "IRN",
          "about": { "title": "A text", "publisher": "Somebody", "date": "2018-11-02" },
          "series": [
            { "id": "growth", "name": "growth", "unit": "%", "use": [{ "code": "A" }, { "code": "B", "scale": 100 }] }
          ],
          "eras": [{ "name": "War", "from": "1980", "to": "1988" }],
          "event_sets": [
            {
              "id": "acts",
              "name": "acts",
              "events": [
                { "date": "1982", "kind": "war", "title": "One", "source": "A book" },
                { "date": "1983-10-23", "kind": "peace", "title": "Two", "url": "https://example.org/two" }
              ]
            }
          ],
          "graphs": [{ "id": "g", "title": "Growth", "series": ["growth"], "events": ["acts"], "from": "1980", "to": "1984" }],
          "tests": [{ "id": "t", "asks": "Do they move together?", "series": "growth", "events": "acts", "kinds": ["war"], "from": "1980" }],
          "claims": [
            {
              "id": "c",
              "says": "It was 3 in 1981.",
              "measure": { "kind": "value_at", "series": "growth", "at": "1981" },
              "expect": { "kind": "about", "value": 3, "within": 0.1 }
            }
          ],
          "caveats": ["It is small."]
        }
        """)!.AsObject();

    public static StudyFile Read(JsonNode content, Func<string, byte[]?>? beside = null) =>
        StudyReader.Read("tiny", Encoding.UTF8.GetBytes(content.ToJsonString()), beside ?? (_ => null));

    /// <summary>The study, which must be valid.</summary>
    public static Study Valid(JsonNode content)
    {
        var file = Read(content);
        Assert.Empty(file.Faults);
        return file.Study!;
    }
}
