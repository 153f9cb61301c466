using System.Globalization;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>What a month costs, line by line. Pure.</summary>
internal static class Month
{
    public static IReadOnlyList<MonthLine> Lines(Prices prices, MeasuredCosts measured)
    {
        var assume = prices.Assumptions;
        var (quiet, changed) = (assume.Days - assume.DaysWithChanges, assume.DaysWithChanges);
        var countries = assume.IndicatorCountries / measured.IndicatorCountries;
        FunctionDay Of(FunctionDay run, double times) => Times(run, times * countries) with { Runs = (int)Math.Ceiling(times) };
        FunctionDay[] parts =
        [
            .. measured.Usual.Select(day => Times(day, quiet)), .. measured.Changed.Select(day => Times(day, changed)),
            Of(measured.Indicators, assume.IndicatorRuns - assume.IndicatorRunsWithChanges), Of(measured.IndicatorsChanged, assume.IndicatorRunsWithChanges),
        ];
        var reads = measured.Reads.Values.Select(read => Times(read, assume.ReadsADay * assume.Days / measured.Reads.Count)).ToArray();
        var host = Host(assume, measured, parts);
        var executions = parts.Concat(reads).Sum(part => part.Runs);
        var gbSeconds = parts.Concat(reads).Sum(part => part.BilledSeconds) * assume.MemoryGb;
        var operations = parts.Concat(reads).Aggregate(OperationCounts.None, (sum, part) => sum.And(part.Operations));
        var blobs = operations with { Counts = operations.Counts.Where(count => count.Key >= StorageOperation.BlobRead).ToDictionary() };
        var rows = (executions * assume.TelemetryRowsAnExecution) + (measured.LogLines * assume.Days) + parts.Sum(part => part.Requests);
        var logGb = ((rows * assume.TelemetryBytesARow) + (measured.LogBytes * assume.Days)) / 1e9;
        var sentGb = assume.ReadsADay * assume.Days * assume.KilobytesARead / 1e6;
        return
        [
            new("executions", executions, prices.Functions.FreeExecutions, Beyond(executions, prices.Functions.FreeExecutions) * prices.Functions.MillionExecutions / 1e6),
            new("GB-seconds", gbSeconds, prices.Functions.FreeGbSeconds, Beyond(gbSeconds, prices.Functions.FreeGbSeconds) * prices.Functions.GbSecond),
            new("table transactions", operations.Tables, 0, operations.Tables * prices.Tables.TenThousand / 10_000),
            new("blob operations of ours", blobs.All, 0, prices.Of(blobs)),
            new("blob writes of the host: when a timer ran", host.Of(StorageOperation.BlobWrite), 0, prices.Of(Only(host, StorageOperation.BlobWrite))),
            new("other blob operations of the host: its locks", host.Of(StorageOperation.BlobOther), 0, prices.Of(Only(host, StorageOperation.BlobOther))),
            new("GB in tables", assume.TableGb, 0, assume.TableGb * prices.Tables.GbMonth),
            new("GB in blobs", assume.BlobGb, 0, assume.BlobGb * prices.Blobs.GbMonth),
            new("GB of telemetry", logGb, prices.Logs.FreeGb, prices.Logs.Of(logGb)),
            new("rules of alerts", assume.AlertRules, 0, assume.AlertRules * prices.AlertRule),
            new("GB sent to readers", sentGb, prices.Bandwidth.FreeGb, prices.Bandwidth.Of(sentGb)),
        ];
    }

    public static void Print(IReadOnlyList<MonthLine> lines)
    {
        Console.WriteLine("| | in a month | free | USD |\n|---|---|---|---|");
        foreach (var line in lines)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {line.What} | {Figure(line.Amount)} | {(line.Free > 0 ? Figure(line.Free) : "")} | {line.Dollars:0.000} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| **total** | | | **{lines.Sum(line => line.Dollars):0.00}** |"));
    }

    // Timers that keep no status write none; an instance holds the lock of its timer, and asks for the host's, while it lives.
    private static OperationCounts Host(Assumptions assume, MeasuredCosts measured, IEnumerable<FunctionDay> parts)
    {
        var runs = parts.GroupBy(part => part.Name, StringComparer.Ordinal).ToDictionary(function => function.Key, function => (double)function.Sum(part => part.Runs), StringComparer.Ordinal);
        var (writes, others) = (0.0, 0.0);
        foreach (var (name, count) in runs)
        {
            var gap = assume.Days * 24 * 60 / count;
            var minutes = Math.Min(gap, assume.IdleMinutes + 1) * count;
            if (measured.Monitored.Contains(name, StringComparer.Ordinal)) writes += count;
            others += (minutes * (assume.TimerLocksAMinute + assume.HostLocksAMinute)) + (gap > assume.IdleMinutes ? count * assume.OthersAStart : 0);
        }

        return OperationCounts.None.With(StorageOperation.BlobWrite, writes).With(StorageOperation.BlobOther, others);
    }

    private static FunctionDay Times(FunctionDay day, double factor) => day with
    {
        Runs = (int)Math.Round(day.Runs * factor),
        Operations = day.Operations.Times(factor),
        BilledSeconds = day.BilledSeconds * factor,
        Requests = (int)Math.Round(day.Requests * factor),
    };

    private static OperationCounts Only(OperationCounts counts, StorageOperation kind) => OperationCounts.None.With(kind, counts.Of(kind));

    private static double Beyond(double amount, double free) => Math.Max(0, amount - free);

    private static string Figure(double amount) => amount.ToString(amount < 100 ? "0.##" : "N0", CultureInfo.InvariantCulture);
}
