using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Tests.Lineup.Studies;

/// <summary>What a study stands on, made by hand.</summary>
internal sealed class Material(Study study)
{
    private static readonly CountryCode Iran = new("IRN");

    private readonly List<SeriesVariant> _variants = [];
    private readonly Dictionary<string, IReadOnlyList<int?>> _counts = new(StringComparer.Ordinal);

    private int _from = 1980;
    private int _to = 2018;

    public Material Years(int from, int to)
    {
        (_from, _to) = (from, to);
        return this;
    }

    /// <summary>A series that is held, each vintage with all its values: <c>2018-04-01</c> and so on.</summary>
    public Material Holds(string series, string code, params (string Vintage, (int Year, double Value)[] Values)[] vintages)
    {
        var definition = study.Series.Single(one => one.Id == series);
        var choice = definition.Choices.Single(one => one.Code.Value == code);
        Observation[] observations =
        [
            .. vintages.SelectMany(vintage => vintage.Values.Select(one =>
                new Observation(IndicatorPeriod.OfYear(one.Year), one.Value, Vintage.Parse(vintage.Vintage)!.Value)))
                .OrderBy(one => one.Period).ThenBy(one => one.Vintage),
        ];
        var facts = new SeriesFacts(Iran, new Indicator(new(code), code, "%", $"Publisher of {code}", "open", "test"))
        {
            FetchedAt = DateTimeOffset.UnixEpoch,
            Sha256 = $"sha of {code}",
            Address = "https://example.org/",
        };
        _variants.AddRange(SeriesVariant.Of(definition, choice, new IndicatorSeries(facts, observations), Interval.Year));
        return this;
    }

    /// <summary>The lists have so many designations in each year, from the first on.</summary>
    public Material Designations(params int[] counts)
    {
        _counts["designations"] = [.. counts.Select(int? (count) => count), .. Enumerable.Repeat<int?>(0, _to - _from + 1 - counts.Length)];
        return this;
    }

    public StudyMaterial Take() => new(
        study,
        new(Year(_from), Year(_to)),
        _variants,
        study.EventSets.Where(set => set.Uploaded is null).ToDictionary(set => set.Id, set => set.Events, StringComparer.Ordinal),
        _counts,
        new StandsOn(
            study.Sha256, [],
            [.. _variants.Where(one => one.IsNewest).Select(one => new StandsOnSeries(one.Series, Iran, one.Code, one.Source, one.Licence, one.Vintage, one.Sha256))],
            []));

    public StudyPack Run() => StudyRun.Of(Take());

    public static Period Year(int year) => Period.Containing(Interval.Year, new DateOnly(year, 1, 1));
}
