using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>Checks claims against everything that is held: each source that can stand for a series, and each of its vintages. Pure.</summary>
/// <param name="material">What the study stands on.</param>
public sealed class ClaimCheck(StudyMaterial material)
{
    private readonly Dictionary<string, string> _units =
        material.Study.Series.ToDictionary(series => series.Id, series => series.Unit, StringComparer.Ordinal);

    public CheckedClaim Check(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim is not { Measure: { } measure, Expectation: { } expectation })
            return Told(claim, ClaimOutcome.CannotBeChecked, claim.NotCheckable!, unit: null, []);

        var unit = measure.UnitOf(series => _units[series]);
        ClaimReading[] readings = [.. ReadingsOf(measure, expectation)];
        var outcome = OutcomeOf(readings);
        return Told(claim, outcome, ClaimWords.Of(outcome, readings, expectation.Words(unit), unit, () => Missing(measure)), unit, readings);
    }

    private static ClaimOutcome OutcomeOf(ClaimReading[] readings) =>
        readings.Length == 0 ? ClaimOutcome.CannotBeChecked
        : readings.All(reading => reading.Holds) ? ClaimOutcome.Holds
        : readings.Any(reading => reading.Holds) ? ClaimOutcome.DependsOnTheSource
        : ClaimOutcome.Differs;

    private static CheckedClaim Told(Claim claim, ClaimOutcome outcome, string statement, string? unit, IReadOnlyList<ClaimReading> readings) => new(
        claim.Id, claim.Says, claim.Where, outcome, statement, claim.Rule, unit is null ? null : claim.Expectation?.Words(unit), unit, readings, claim.Note);

    private IEnumerable<ClaimReading> ReadingsOf(Measure measure, Expectation expectation)
    {
        var told = new HashSet<(string Codes, double Value, Period? At)>();
        foreach (var variants in Combined([.. measure.Series]))
        {
            var values = variants.ToDictionary(variant => variant.Series, variant => variant.Values, StringComparer.Ordinal);
            if (measure.Of(new Evidence(values, material.CountEvents)) is not { } measured) continue;
            // An older vintage that says the same says nothing.
            if (!told.Add((string.Join(' ', variants.Select(variant => variant.Code)), measured.Value, measured.At))) continue;
            yield return new(
                [.. variants.Select(variant => new ReadingSource(variant.Series, variant.Code, variant.Source, variant.Vintage))],
                measured.Value, measured.At, expectation.Holds(measured), expectation.DiffersBy(measured));
        }
    }

    // Each way of choosing one variant of each series; of no series the one way.
    private IEnumerable<IReadOnlyList<SeriesVariant>> Combined(string[] series)
    {
        IEnumerable<IReadOnlyList<SeriesVariant>> combined = [[]];
        foreach (var id in series)
            combined = [.. combined.SelectMany(_ => material.VariantsOf(id), IReadOnlyList<SeriesVariant> (before, variant) => [.. before, variant])];
        return combined;
    }

    private string Missing(Measure measure)
    {
        string[] none = [.. measure.Series.Where(series => material.VariantsOf(series).Count == 0)];
        return none.Length > 0
            ? $"None of the series that can stand for {string.Join(" and ", none.Select(material.NameOf))} is held."
            : measure is EventsIn ? "These events are not known here." : "What is held has no values for the periods that it needs.";
    }
}
