namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>Takes the values and events of a study's graphs. Pure.</summary>
internal static class GraphRun
{
    public static DrawnGraph Of(StudyMaterial material, StudyGraph graph)
    {
        var span = new PeriodRange(graph.From, graph.To);
        var events = graph.EventSets.SelectMany(set => material.EventSets.GetValueOrDefault(set) ?? []).Where(one => span.Touches(one.Date));
        return new(
            graph.Id, graph.Title, graph.From, graph.To,
            [.. graph.Series.Select(series => Of(material, series, span))],
            [.. material.Study.Eras.Where(era => era.From.Since(span.To) <= 0 && era.To.Since(span.From) >= 0)],
            [.. events.OrderBy(one => one.Date.SortKey, StringComparer.Ordinal)]);
    }

    private static DrawnSeries Of(StudyMaterial material, string id, PeriodRange span)
    {
        var series = material.Study.Series.Single(one => one.Id == id);
        var chosen = material.Choose(id, span);
        var others = material.VariantsOf(id).Where(variant => variant.IsNewest && variant != chosen && variant.Values.CountIn(span) > 0);
        SeriesVariant[] shown = chosen is null ? [] : [chosen, .. others];
        return new(id, series.Name, series.Unit, [.. shown.Select(variant => Of(variant, span))], Note(material, series, chosen, span));
    }

    private static DrawnLine Of(SeriesVariant variant, PeriodRange span) => new(
        variant.Code, variant.Source, variant.Vintage, variant.Licence,
        [.. span.Periods.Select(period => new DrawnValue(period, variant.Values.At(period)))]);

    private static string Note(StudyMaterial material, StudySeries series, SeriesVariant? chosen, PeriodRange span)
    {
        if (chosen is null) return $"None of {Codes(series)} is held with values for these periods.";
        var known = chosen.Values.CountIn(span);
        var place = chosen.Code == series.Choices[0].Code ? "The study's first choice" : "The best that is held";
        return known == span.Count ? $"{place}, complete." : $"{place}, with {known} of {span.Count} values.";
    }

    private static string Codes(StudySeries series) => string.Join(", ", series.Choices.Select(choice => choice.Code));
}
