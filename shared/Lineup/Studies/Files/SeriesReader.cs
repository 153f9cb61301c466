using System.Text.Json;
using System.Text.RegularExpressions;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>Reads what a study measures.</summary>
internal static partial class SeriesReader
{
    public static StudySeries Read(StudyNode node, CountryCode country, Interval interval)
    {
        SeriesChoice[] choices = [.. node.Children("use").Select(choice => ChoiceOf(choice, interval))];
        if (choices.Length == 0 && !node.Has("use")) node.Reject("use", "is missing: at least one series is needed");
        var series = new StudySeries(
            node.Id(), node.Text("name"), node.Text("unit"), node.Country("country") ?? country, choices);
        node.End();
        return series;
    }

    private static SeriesChoice ChoiceOf(StudyNode node, Interval interval)
    {
        var code = node.Text("code");
        if (code.Length > 0 && !Code().IsMatch(code)) node.Reject("code", "must be of at most 64 letters, digits, points, hyphens and underscores");
        var scale = node.OptionalNumber("scale") ?? 1;
        if (scale == 0) node.Reject("scale", "must not be 0");
        var figures = node.Child("figures") is { } brought ? FiguresOf(brought, interval) : null;
        node.End();
        return new(new IndicatorCode(code), scale, figures);
    }

    private static BroughtFigures FiguresOf(StudyNode node, Interval interval)
    {
        var values = new Dictionary<Period, double>();
        foreach (var (name, value) in node.Members("values"))
        {
            if (Period.Parse(name) is { } period && period.Interval == interval && value.ValueKind == JsonValueKind.Number) values[period] = value.GetDouble();
            else node.Reject($"values.{name}", $"must be a number under a {interval.ToString().ToLowerInvariant()}");
        }

        var figures = new BroughtFigures(node.Text("source"), node.Text("vintage"), node.Text("licence"), values);
        if (values.Count == 0) node.Reject("values", "is missing: figures are needed");
        node.End();
        return figures;
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
