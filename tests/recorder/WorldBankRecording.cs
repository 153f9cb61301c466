using System.Text.Json.Nodes;

namespace SanctionsTracker.Recorder;

/// <summary>World Bank answers for Iran: the newest year first, a year without a value as null, figures digit for digit.</summary>
public static class WorldBankRecording
{
    private const int PerPage = 200;

    public static IEnumerable<RecordedFile> Of(EconomyTable sample) => WorldBankSeries.All.Select(series =>
        new RecordedFile(series.File, Answer([.. sample.Column(series.Column).Reverse().Select(year => Row(series, year.Year, year.Figure))])));

    private static string Answer(List<JsonObject> rows)
    {
        // The sample does not say when the World Bank last updated the series, so neither do we.
        var meta = new JsonObject
        {
            ["page"] = 1,
            ["pages"] = 1,
            ["per_page"] = PerPage,
            ["total"] = rows.Count,
            ["lastupdated"] = null,
        };
        return $"[{meta.ToJsonString()},[\n{string.Join(",\n", rows.Select(row => row.ToJsonString()))}\n]]\n";
    }

    private static JsonObject Row(WorldBankSeries series, string year, string value) => new()
    {
        ["indicator"] = new JsonObject { ["id"] = series.Code, ["value"] = series.Name },
        ["country"] = new JsonObject { ["id"] = "IR", ["value"] = "Iran, Islamic Rep." },
        ["countryiso3code"] = "IRN",
        ["date"] = year,
        ["value"] = value.Length == 0 ? null : JsonNode.Parse(value),
    };
}
