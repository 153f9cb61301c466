using System.Text.Json;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>What <c>cost</c> measured: <c>docs/cost-counts.json</c>, which <c>cost-month</c> and <c>scale</c> read.</summary>
internal sealed record MeasuredCosts
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    /// <summary>A day on which feeds bring news and no list changes.</summary>
    public required IReadOnlyList<FunctionDay> Usual { get; init; }

    /// <summary>One on which OFAC's list changes, too.</summary>
    public required IReadOnlyList<FunctionDay> Changed { get; init; }

    /// <summary>One on which nobody publishes anything.</summary>
    public required IReadOnlyList<FunctionDay> Silent { get; init; }

    /// <summary>For how many countries indicators were asked for.</summary>
    public required int IndicatorCountries { get; init; }

    /// <summary>A run over their indicators that finds nothing new.</summary>
    public required FunctionDay Indicators { get; init; }

    /// <summary>One in which all series are revised.</summary>
    public required FunctionDay IndicatorsChanged { get; init; }

    /// <summary>One request each, by its address.</summary>
    public required IReadOnlyDictionary<string, FunctionDay> Reads { get; init; }

    /// <summary>The timers whose runs the host writes down.</summary>
    public required IReadOnlyList<string> Monitored { get; init; }

    /// <summary>What the app logs on a usual day.</summary>
    public required double LogLines { get; init; }

    public required double LogBytes { get; init; }

    public static MeasuredCosts Read(string path) => JsonSerializer.Deserialize<MeasuredCosts>(File.ReadAllText(path), Json)!;

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");
}
