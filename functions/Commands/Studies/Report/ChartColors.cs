using OxyPlot;

namespace SanctionsTracker.Functions.Commands.Studies.Report;

/// <summary>The colours of the graphs: those of the page (<c>report.css</c>), apart from one another for the colour-blind too.</summary>
internal static class ChartColors
{
    public const string Font = "Inter, Segoe UI, Helvetica Neue, Arial, sans-serif";

    public static readonly OxyColor Ink = OxyColor.FromRgb(0x1f, 0x29, 0x37);
    public static readonly OxyColor Faint = OxyColor.FromRgb(0x6b, 0x72, 0x80);
    public static readonly OxyColor Grid = OxyColor.FromRgb(0xe2, 0xe5, 0xea);
    public static readonly OxyColor Bar = OxyColor.FromRgb(0x3b, 0x6e, 0xa8);
    public static readonly OxyColor NegativeBar = OxyColor.FromRgb(0x9d, 0xb8, 0xd6);
    public static readonly OxyColor Line = OxyColor.FromRgb(0xc0, 0x56, 0x21);
    public static readonly OxyColor OtherLine = OxyColor.FromRgb(0xdd, 0xa5, 0x84);
    public static readonly OxyColor Event = OxyColor.FromRgb(0x3f, 0x3f, 0x5a);
    public static readonly OxyColor EventLine = OxyColor.FromArgb(0x90, 0x3f, 0x3f, 0x5a);
    public static readonly OxyColor Band = OxyColor.FromRgb(0xf3, 0xef, 0xe6);
    public static readonly OxyColor OtherBand = OxyColor.FromRgb(0xe9, 0xee, 0xf2);
}
