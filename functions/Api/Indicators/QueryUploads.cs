using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Indicators.Uploads;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>The parameters of an upload.</summary>
internal static class QueryUploads
{
    private const int MaximumText = 400;

    private static readonly string[] Fields = ["period", "value"];

    /// <summary>What is said of the series; null where that cannot be told, and the query then has a problem.</summary>
    public static SeriesUpload? SeriesUpload(this Query query, string country, string code)
    {
        var (known, indicator) = (query.CountryInPath(country), query.IndicatorInPath(code));
        var (name, unit, source, licence) = (Said(query, "name"), Said(query, "unit"), Said(query, "source"), Said(query, "licence"));
        var (layout, onError) = (Layout(query), query.OneOf<OnError>("on_error"));
        if (known is not { } owner || indicator is not { } own) return null;
        return new SeriesUpload(owner, own, TableFormat.Csv)
        {
            Name = name,
            Unit = unit,
            Source = source,
            Licence = licence,
            Layout = layout,
            SkipBadRows = onError == OnError.Skip,
        };
    }

    private static SeriesLayout Layout(Query query)
    {
        var columns = Columns(query);
        var layout = new SeriesLayout
        {
            Sheet = query.Text("sheet"),
            Row = query.Text("row"),
            Missing = query.Repeated("missing"),
            Thousands = query.Text("thousands"),
            ColumnsChosen = columns.Count > 0,
        };
        if (layout.Row is not null && layout.ColumnsChosen) query.Reject("columns", "names columns and 'row' a row: a series lies in one of them");
        return layout with
        {
            PeriodColumn = columns.GetValueOrDefault("period", layout.PeriodColumn),
            ValueColumn = columns.GetValueOrDefault("value", layout.ValueColumn),
        };
    }

    // period:Year,value:Growth
    private static Dictionary<string, string> Columns(Query query)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in query.Texts("columns"))
        {
            if (text.Split(':', 2, StringSplitOptions.TrimEntries) is [var field, { Length: > 0 } column] && Fields.Contains(field, StringComparer.Ordinal))
                columns[field] = column;
            else
                query.Reject("columns", $"must be such as period:Year,value:Growth, not '{text}'");
        }

        return columns;
    }

    private static string? Said(Query query, string name)
    {
        var text = query.Text(name);
        if (text?.Length > MaximumText) query.Reject(name, $"may have {MaximumText} characters");
        return text;
    }
}
