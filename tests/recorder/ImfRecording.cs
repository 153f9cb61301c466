using System.Text.Json.Nodes;

namespace SanctionsTracker.Recorder;

/// <summary>Answers of the IMF's DataMapper for Iran: the years that have a figure, digit for digit, and which edition they are of.</summary>
public static class ImfRecording
{
    public const string IndicatorsFile = "imf/indicators.json";

    public static IEnumerable<RecordedFile> Of(EconomyTable sample) =>
        [new(IndicatorsFile, Indicators()), .. ImfSeries.All.Select(series => new RecordedFile(series.File, Values(series, sample)))];

    private static string Indicators() => Answer("indicators", new JsonObject(ImfSeries.All.Select(series =>
        KeyValuePair.Create<string, JsonNode?>(series.Code, new JsonObject
        {
            ["label"] = series.Label,
            ["source"] = ImfSeries.Edition,
            ["unit"] = series.Unit,
            ["dataset"] = "WEO",
        }))));

    private static string Values(ImfSeries series, EconomyTable sample)
    {
        var years = sample.Column(series.Column).Where(year => year.Figure.Length > 0)
            .Select(year => KeyValuePair.Create(year.Year, JsonNode.Parse(year.Figure)));
        return Answer("values", new JsonObject { [series.Code] = new JsonObject { ["IRN"] = new JsonObject(years) } });
    }

    private static string Answer(string member, JsonObject content) => new JsonObject
    {
        [member] = content,
        ["api"] = new JsonObject { ["version"] = "1", ["output-method"] = "json" },
    }.ToJsonString() + "\n";
}
