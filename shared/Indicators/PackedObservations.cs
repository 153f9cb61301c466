using System.Globalization;
using System.Text;

namespace SanctionsTracker.Indicators;

/// <summary>Observations of one vintage as one document: a line each, <c>2012-07 12.5</c>, with <c>forecast</c> at its end where it is
/// one; without a value where it was withdrawn.</summary>
internal static class PackedObservations
{
    private const string Forecast = "forecast";

    public static byte[] Write(IEnumerable<Observation> observations) => Encoding.UTF8.GetBytes(string.Join('\n', observations.Select(LineOf)));

    public static IEnumerable<Observation> Read(byte[] document, Vintage vintage) =>
        Encoding.UTF8.GetString(document).Split('\n').Select(line => ObservationOf(line.Split(' '), vintage));

    private static string LineOf(Observation observation) => string.Create(
        CultureInfo.InvariantCulture, $"{observation.Period} {observation.Value:R}{(observation.Forecast ? $" {Forecast}" : "")}");

    private static Observation ObservationOf(string[] parts, Vintage vintage) => new(
        IndicatorPeriod.Parse(parts[0])!.Value,
        parts[1].Length == 0 ? null : double.Parse(parts[1], CultureInfo.InvariantCulture),
        vintage,
        parts is [_, _, Forecast]);
}
