using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>Draws a graph of a study as SVG: the first of two series as bars on the left axis, the second as a line on the right one, a single
/// one as a line; eras as bands behind them, and events by the numbers of the list below the graph.</summary>
internal sealed class GraphChart
{
    private const int Width = 600;
    private const int Height = 340;

    // Of the plot within the margins, and of an event's number with some air.
    private const double PlotWidth = Width - 100;
    private const double NumberWidth = 17;

    private const string Left = "left";
    private const string Right = "right";

    // Room above the values, as a share of their span, for the eras' names and the events' numbers.
    private const double Headroom = 0.36;

    // The height of one line in it, as a share of the axis.
    private const double LineHeight = 0.066;

    private readonly DrawnGraph _graph;
    private readonly PeriodRange _range;
    private readonly PlotModel _model = new()
    {
        Culture = CultureInfo.InvariantCulture,
        Background = OxyColors.Transparent,
        DefaultFont = ChartColors.Font,
        DefaultFontSize = 11.5,
        TextColor = ChartColors.Ink,
        PlotAreaBorderThickness = new OxyThickness(0),
        Padding = new OxyThickness(10, 6, 12, 2),
        IsLegendVisible = false,
    };

    private GraphChart(DrawnGraph graph) => (_graph, _range) = (graph, new PeriodRange(graph.From, graph.To));

    /// <summary>The graph; null where no series has a value.</summary>
    public static string? Draw(DrawnGraph graph)
    {
        var drawn = graph.Series.Where(series => series.Lines.Count > 0).Take(2).ToArray();
        if (drawn.Length == 0) return null;
        var chart = new GraphChart(graph);
        chart.AddPeriods();
        if (drawn.Length == 1) chart.AddLine(drawn[0], Left);
        else
        {
            chart.AddBars(drawn[0]);
            chart.AddLine(drawn[1], Right);
        }

        chart.AddEras();
        chart.AddEvents();
        return chart.Svg();
    }

    private string Svg()
    {
        var svg = new SvgExporter { Width = Width, Height = Height, IsDocument = false, UseVerticalTextAlignmentWorkaround = true }.ExportToString(_model);
        // It scales with its column, and the figure around it has the words. Ids must be unique on the page.
        var content = svg[(svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1)..]
            .Replace("id=\"clipPath", $"id=\"{_graph.Id}-clip", StringComparison.Ordinal)
            .Replace("url(#clipPath", $"url(#{_graph.Id}-clip", StringComparison.Ordinal);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\">{content}";
    }

    private void AddPeriods()
    {
        Period[] periods = [.. _range.Periods];
        _model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Bottom,
            Minimum = -0.5,
            Maximum = _range.Count - 0.5,
            MajorStep = Math.Max(1, Math.Ceiling(_range.Count / 13.0)),
            MinorTickSize = 0,
            TickStyle = TickStyle.None,
            AxislineStyle = LineStyle.None,
            LabelFormatter = at => at >= 0 && at < periods.Length && at == Math.Floor(at) ? periods[(int)at].ToString() : "",
        });
    }

    private void AddEras()
    {
        var (end, top) = (double.NegativeInfinity, Top(line: 0));
        foreach (var (era, at) in _graph.Eras.OrderBy(era => era.From).Select((era, at) => (era, at)))
        {
            // Eras share the period in which one gives way to the next: it is drawn with the first.
            var from = Math.Max(Math.Max(era.From.Since(_range.From) - 0.5, -0.5), end);
            end = Math.Min(era.To.Since(_range.From) + 0.5, _range.Count - 0.5);
            if (end <= from) continue;
            _model.Annotations.Add(new RectangleAnnotation
            {
                MinimumX = from,
                MaximumX = end,
                Fill = at % 2 == 0 ? ChartColors.Band : ChartColors.OtherBand,
                Layer = AnnotationLayer.BelowAxes,
            });
            // A letter is about six units wide; a name that does not fit is told below the graphs.
            if (era.Name.Length * 6 > (end - from) / _range.Count * PlotWidth) continue;
            _model.Annotations.Add(new TextAnnotation
            {
                Text = era.Name,
                TextPosition = new DataPoint((from + end) / 2, top),
                YAxisKey = Left,
                TextColor = ChartColors.Faint,
                FontSize = 11,
                StrokeThickness = 0,
                TextHorizontalAlignment = HorizontalAlignment.Center,
                TextVerticalAlignment = VerticalAlignment.Middle,
            });
        }
    }

    private void AddBars(DrawnSeries series)
    {
        AddAxis(series, Left, AxisPosition.Left, withZero: true, ChartColors.Bar);
        var bars = new RectangleBarSeries { YAxisKey = Left, StrokeThickness = 0 };
        foreach (var (at, value) in Points(series.Lines[0]))
        {
            bars.Items.Add(new RectangleBarItem(at - 0.32, 0, at + 0.32, value) { Color = value < 0 ? ChartColors.NegativeBar : ChartColors.Bar });
        }

        _model.Series.Add(bars);
        foreach (var line in series.Lines.Skip(1))
        {
            var marks = new ScatterSeries
            {
                YAxisKey = Left,
                MarkerType = MarkerType.Diamond,
                MarkerSize = 4.5,
                MarkerFill = OxyColors.White,
                MarkerStroke = ChartColors.Ink,
                MarkerStrokeThickness = 1.2,
            };
            foreach (var (at, value) in Points(line)) marks.Points.Add(new ScatterPoint(at, value));
            _model.Series.Add(marks);
        }

        _model.Annotations.Add(new LineAnnotation
        {
            Type = LineAnnotationType.Horizontal,
            Y = 0,
            YAxisKey = Left,
            Color = ChartColors.Faint,
            LineStyle = LineStyle.Solid,
            StrokeThickness = 1,
        });
    }

    private void AddLine(DrawnSeries series, string axis)
    {
        AddAxis(series, axis, axis == Left ? AxisPosition.Left : AxisPosition.Right, withZero: axis == Right, ChartColors.Line);
        foreach (var (line, place) in series.Lines.Select((line, place) => (line, place)).Reverse())
        {
            var drawn = new LineSeries
            {
                YAxisKey = axis,
                Color = place == 0 ? ChartColors.Line : ChartColors.OtherLine,
                StrokeThickness = place == 0 ? 2.6 : 1.6,
                LineStyle = place == 0 ? LineStyle.Solid : LineStyle.Dash,
                MarkerType = place == 0 ? MarkerType.Circle : MarkerType.None,
                MarkerSize = 3.4,
                MarkerFill = ChartColors.Line,
                MarkerStroke = OxyColors.White,
                MarkerStrokeThickness = 1.2,
            };
            foreach (var value in line.Values) drawn.Points.Add(new DataPoint(value.Period.Since(_range.From), value.Value ?? double.NaN));
            _model.Series.Add(drawn);
        }
    }

    private void AddAxis(DrawnSeries series, string key, AxisPosition position, bool withZero, OxyColor color)
    {
        double[] values = [.. series.Lines.SelectMany(line => line.Values).Select(value => value.Value).OfType<double>()];
        var (low, high) = (values.Min(), values.Max());
        if (withZero) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        var span = high > low ? high - low : 1;
        _model.Axes.Add(new LinearAxis
        {
            Key = key,
            Position = position,
            Minimum = withZero && low >= 0 ? 0 : low - (span * 0.08),
            Maximum = high + (span * Headroom),
            Title = $"{series.Name}, {series.Unit}",
            TitleColor = color,
            TitleFontSize = 11.5,
            // Fonts differ between machines, and the estimate of how wide a label is does not know them.
            AxisTitleDistance = 10,
            TextColor = color,
            MajorGridlineStyle = key == Left ? LineStyle.Solid : LineStyle.None,
            MajorGridlineColor = ChartColors.Grid,
            TickStyle = TickStyle.None,
            MinorTickSize = 0,
            AxislineStyle = LineStyle.None,
            IntervalLength = 48,
            StringFormat = "#,##0.##",
        });
    }

    // The numbers stand in the headroom of the left axis, those that would touch one below the other.
    private void AddEvents()
    {
        // Where the last number of each line stands.
        var lines = new List<double>();
        var gap = NumberWidth * _range.Count / PlotWidth;
        foreach (var (told, number) in _graph.Events.Select((told, at) => (told, at + 1)))
        {
            if (PlaceOf(told) is not { } at) continue;
            var line = lines.FindIndex(last => at - last >= gap);
            if (line < 0) lines.Add(at);
            else lines[line] = at;
            _model.Annotations.Add(new PointAnnotation
            {
                X = at,
                Y = Top(line < 0 ? lines.Count : line + 1),
                YAxisKey = Left,
                Shape = MarkerType.Circle,
                Size = 7.5,
                Fill = ChartColors.Event,
                Text = number.ToString(CultureInfo.InvariantCulture),
                TextColor = OxyColors.White,
                FontSize = 9.5,
                FontWeight = FontWeights.Bold,
                TextMargin = 0,
                TextHorizontalAlignment = HorizontalAlignment.Center,
                TextVerticalAlignment = VerticalAlignment.Middle,
            });
            _model.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Vertical,
                X = at,
                YAxisKey = Left,
                Color = ChartColors.EventLine,
                LineStyle = LineStyle.Dot,
                StrokeThickness = 1,
                Layer = AnnotationLayer.BelowSeries,
            });
        }
    }

    // The middle of a line of the headroom, from above.
    private double Top(int line)
    {
        var axis = _model.Axes.Single(one => one.Key == Left);
        return axis.Maximum - ((axis.Maximum - axis.Minimum) * LineHeight * (line + 0.6));
    }

    // A day stands where it lies within its period; a date that fills its period, or more, in the middle of it.
    private double? PlaceOf(StudyEvent told)
    {
        var period = Period.Containing(_range.Interval, told.Date.FirstDay);
        if (_range.IndexOf(period) is not { } index) return null;
        if (Period.Containing(_range.Interval, told.Date) is null || told.Date.LastDay == period.LastDay) return index;
        var days = period.LastDay.DayNumber - period.FirstDay.DayNumber + 1;
        return index - 0.5 + ((told.Date.FirstDay.DayNumber - period.FirstDay.DayNumber + 0.5) / days);
    }

    private IEnumerable<(int At, double Value)> Points(DrawnLine line) =>
        line.Values.Where(value => value.Value is not null).Select(value => (value.Period.Since(_range.From), value.Value!.Value));
}
