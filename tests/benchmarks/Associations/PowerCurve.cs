using System.Globalization;
using System.Text;

namespace SanctionsTracker.Benchmarks.Associations;

/// <summary>Draws how often a true correlation is found, as SVG.</summary>
internal static class PowerCurve
{
    private const int Left = 60;
    private const int Top = 44;
    private const int Width = 480;
    private const int Height = 280;

    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73"];
    private static readonly string[] Dashes = ["none", "8 4", "2 4"];

    /// <param name="lines">At most three: each has a colour and a dash of its own.</param>
    public static string Draw(IReadOnlyList<Line> lines)
    {
        var svg = new StringBuilder();
        svg.AppendLine(Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Left + Width + 30} {Top + Height + 56}" font-family="sans-serif" font-size="13" fill="#222" role="img">"""));
        svg.AppendLine("<title>Share of pairs with the verdict evidence, by their true correlation at lag 1</title>");
        svg.AppendLine("""<rect width="100%" height="100%" fill="#fff"/>""");
        svg.AppendLine(Invariant($"""<text x="{Left}" y="22" font-size="14" font-weight="bold">How often a true relation is found (39 years, lags −3 to 3)</text>"""));
        for (var step = 0; step <= 5; step++) svg.Append(GridLine(step / 5.0));
        for (var step = 0; step <= 9; step++)
            svg.AppendLine(Invariant($"""<text x="{X(step / 10.0)}" y="{Top + Height + 20}" text-anchor="middle">{step / 10.0:0.0}</text>"""));
        svg.AppendLine(Invariant($"""<text x="{Left + (Width / 2)}" y="{Top + Height + 44}" text-anchor="middle">true correlation at lag 1</text>"""));
        foreach (var (index, line) in lines.Index()) svg.Append(Curve(index, line));
        return svg.AppendLine("</svg>").ToString();
    }

    private static string GridLine(double share) => Invariant(
        $"""
        <line x1="{Left}" x2="{Left + Width}" y1="{Y(share)}" y2="{Y(share)}" stroke="#ddd"/>
        <text x="{Left - 8}" y="{Y(share) + 4}" text-anchor="end">{share * 100:0} %</text>

        """);

    private static string Curve(int index, Line line)
    {
        var points = string.Join(' ', line.Points.Select(point => Invariant($"{X(point.Correlation)},{Y(point.Share)}")));
        var y = Top + 16 + (20 * index);
        return Invariant(
            $"""
            <polyline points="{points}" fill="none" stroke="{Colours[index]}" stroke-width="2" stroke-dasharray="{Dashes[index]}"/>
            <line x1="{Left + 16}" x2="{Left + 56}" y1="{y}" y2="{y}" stroke="{Colours[index]}" stroke-width="2" stroke-dasharray="{Dashes[index]}"/>
            <text x="{Left + 64}" y="{y + 4}">{line.Name}</text>

            """);
    }

    private static double X(double correlation) => Math.Round(Left + (correlation / 0.9 * Width), 1);

    private static double Y(double share) => Math.Round(Top + ((1 - share) * Height), 1);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>One curve.</summary>
    internal sealed record Line(string Name, IReadOnlyList<(double Correlation, double Share)> Points);
}
