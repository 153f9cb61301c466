using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>Measures the tests of a study. Pure.</summary>
internal static class TestRun
{
    private static readonly Dictionary<string, Transform> Transforms =
        Enum.GetValues<Transform>().ToDictionary(transform => transform.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>All of them, with their p-values adjusted for their number.</summary>
    public static IReadOnlyList<MeasuredTest> Of(StudyMaterial material)
    {
        MeasuredTest[] tests = [.. material.Study.Tests.Select(test => Of(material, test))];
        var adjusted = Holm.Adjust([.. tests.Select(test => test.P)]);
        return [.. tests.Zip(adjusted, (test, p) => test with { PHolm = p })];
    }

    private static MeasuredTest Of(StudyMaterial material, StudyTest test)
    {
        var range = new PeriodRange(test.From, test.To ?? Later(material.Range.To, test.From));
        var variant = material.Choose(test.Series, range);
        var measured = new MeasuredTest(
            test.Id, test.Asks, test.Series, variant?.Code, variant?.Source, variant?.Vintage, test.Events, test.Kinds, test.Beside, Verdict.NotEnoughData,
            "", P: null, PHolm: null, Association: null);
        if (variant is null) return measured with { Statement = $"There is nothing to measure: no series that can stand for {material.NameOf(test.Series)} has a value." };

        // An open end is the newest period with a value, so that the periods after it are not asked for.
        if (test.To is null) range = new PeriodRange(test.From, range.Periods.Last(period => variant.Values.At(period) is not null));
        if (material.CountsOf(test.Events, test.Kinds, range) is not { } counts) return measured with { Statement = "There is nothing to measure: the events are not known here." };

        var series = new PairedSeries(range, [.. range.Periods.Select(variant.Values.At)], [.. counts.Select(count => (double)count)]);
        var association = Association.Measure(series, Question(material, test, variant));
        return measured with
        {
            Verdict = association.Verdict,
            Statement = association.Statement,
            P = association.Strongest.PAdjusted,
            Association = association,
        };
    }

    private static AssociationQuestion Question(StudyMaterial material, StudyTest test, SeriesVariant variant) =>
        new(variant.Code.Value, test.Events)
        {
            Transform = Transforms[test.Transform],
            Lags = LagRange.Around(test.Lags),
            IndicatorName = material.NameOf(test.Series),
            EventsName = EventsName(material, test),
        };

    private static string EventsName(StudyMaterial material, StudyTest test)
    {
        if (material.Study.EventSets.FirstOrDefault(set => set.Id == test.Events) is not { } set) return test.Events;
        return test.Kinds.Count == 0 ? set.Name : $"{set.Name} ({string.Join(", ", test.Kinds)})";
    }

    private static Period Later(Period one, Period other) => one.Since(other) >= 0 ? one : other;
}
