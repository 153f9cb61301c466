using System.ComponentModel;
using System.Diagnostics;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

/// <summary>Holds every figure that needs no random numbers to R's own functions (<c>R/association.R</c>).</summary>
public sealed class RFiguresTests
{
    private const int LagsEachWay = 4;

    [Fact]
    public void Every_figure_is_the_one_that_R_found()
    {
        var expected = RFigures.Expected();

        Assert.Equal(540, expected.Count);
        Assert.Empty(RFigures.Differences(expected, Ours(expected.Keys)));
    }

    [SkippableFact]
    public async Task R_finds_the_same_figures_again()
    {
        var found = await RunAsync();
        Skip.If(found is null, "Rscript is not installed (Debian's r-base-core).");

        Assert.Empty(RFigures.Differences(RFigures.Expected(), RFigures.Read(found)));
    }

    private static Dictionary<string, double?[]> Ours(IEnumerable<string> keys) => keys
        .Select(key => key.Split(' '))
        .GroupBy(key => (Indicator: key[0], Events: key[1], Transform: key[2]))
        .SelectMany(group => Association
            .Measure(RSeries.Of(group.Key.Indicator, group.Key.Events), new(group.Key.Indicator, group.Key.Events)
            {
                Transform = Enum.Parse<Transform>(group.Key.Transform, ignoreCase: true),
                Lags = LagRange.Around(LagsEachWay),
            })
            .Lags.Select(lag => (Key: RFigures.Key(group.Key.Indicator, group.Key.Events, group.Key.Transform, $"{lag.Lag}"), Figures: Figures(lag))))
        .ToDictionary(one => one.Key, one => one.Figures);

    private static double?[] Figures(LagFigures lag) =>
    [
        lag.N, lag.NEffective, lag.NEffectivePp, lag.Pearson.R, lag.Pearson.Low, lag.Pearson.High, lag.Pearson.LowNEffective,
        lag.Pearson.HighNEffective, lag.Pearson.PT, lag.Pearson.PTNEffective, lag.Spearman, lag.Kendall, lag.MinimumDetectableR.N,
        lag.MinimumDetectableR.NEffective, lag.PShift,
    ];

    private static async Task<string?> RunAsync()
    {
        var start = new ProcessStartInfo("Rscript", [RSeries.Path("association.R"), RSeries.Path("series.csv")]) { RedirectStandardOutput = true, UseShellExecute = false };
        try
        {
            using var run = Process.Start(start)!;
            var output = await run.StandardOutput.ReadToEndAsync();
            await run.WaitForExitAsync();
            Assert.Equal(0, run.ExitCode);
            return output;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
