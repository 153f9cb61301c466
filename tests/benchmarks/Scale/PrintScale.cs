using System.Globalization;
using SanctionsTracker.Benchmarks.Costs;

namespace SanctionsTracker.Benchmarks.Scale;

/// <summary><c>scale LIMITS COUNTS</c>: what limits first when there is ten, a thousand and a hundred thousand times as much of one thing, from what <c>cost</c>
/// counted.</summary>
internal static class PrintScale
{
    private static readonly int[] Factors = [1, 10, 1_000, 100_000];

    private static readonly (string Name, Func<Load, double, Load> Times)[] Dimensions =
    [
        ("lists", (load, factor) => load with { Lists = load.Lists * factor, EventsADay = load.EventsADay * factor }),
        ("events", (load, factor) => load with { EventsADay = load.EventsADay * factor }),
        ("subscribers", (load, factor) => load with { Subscribers = load.Subscribers * factor }),
        ("readers", (load, factor) => load with { ReadsADay = load.ReadsADay * factor }),
    ];

    public static void Run(string[] args)
    {
        var (limits, costs) = (ScaleLimits.Read(args[0]), ReadCosts.Of(MeasuredCosts.Read(args[1])));
        Write($"Counted: {costs.Read:0.0} requests to the account and {costs.ReadSeconds:0.00} s for a request to the API, {costs.Delivery:0.0} requests for a delivered digest");
        PrintLimits(limits, new ScaleModel(limits, costs));
        PrintDeliveries(limits);
        PrintReaders(limits, costs);
    }

    private static void PrintLimits(ScaleLimits limits, ScaleModel model)
    {
        Write($"\n| | as much | first limit | used | of | share | then |\n|---|---|---|---|---|---|---|");
        foreach (var (name, times) in Dimensions)
        {
            foreach (var factor in Factors)
            {
                var resources = model.Of(times(limits.Today, factor)).OrderByDescending(resource => resource.Share).Take(2).ToArray();
                Write($"| {name} | {factor:N0} × | {resources[0].Name} | {Figure(resources[0].Used)} {resources[0].Unit} | {Figure(resources[0].Limit)} | {Share(resources[0])} | {resources[1].Name} ({Share(resources[1])}) |");
            }
        }
    }

    private static void PrintDeliveries(ScaleLimits limits)
    {
        Write($"\n| subscribers | attempts at once | partitions | half told after, s | 99 of 100 | all |\n|---|---|---|---|---|---|");
        foreach (var factor in Factors)
        {
            var subscribers = (int)(limits.Today.Subscribers * factor);
            foreach (var (instances, partitions) in new[] { (1, 1), (50, 1), (50, 64) })
            {
                var (half, most, all) = DeliveryQueue.Simulate(subscribers, (int)limits.DeliveriesAtOnce * instances, limits.EntitiesASecondOfAPartition * partitions, limits);
                Write($"| {subscribers:N0} | {limits.DeliveriesAtOnce * instances:N0} | {partitions} | {Figure(half)} | {Figure(most)} | {Figure(all)} |");
            }
        }
    }

    private static void PrintReaders(ScaleLimits limits, ReadCosts costs)
    {
        Write($"\n| reads a day | at the peak, a second | requests to the account, a second | instances | waits | mean wait, ms | first answer of a new instance, s |\n|---|---|---|---|---|---|---|");
        foreach (var factor in Factors)
        {
            var reads = limits.Today.ReadsADay * factor;
            var peak = reads / 86_400 * limits.PeakToMean;
            // A fifth more than are busy.
            var instances = (int)Math.Ceiling(peak * costs.ReadSeconds * 1.2 / limits.ReadsAtOnceOfAnInstance);
            var (waits, seconds) = ReaderQueue.Of(peak, costs.ReadSeconds, Math.Max(1, instances) * (int)limits.ReadsAtOnceOfAnInstance);
            Write($"| {reads:N0} | {Figure(peak)} | {Figure(peak * costs.Read)} | {Math.Max(1, instances):N0} | {waits * 100:0.0} % | {seconds * 1000:0} | {limits.ColdStartSeconds + costs.ReadSeconds:0.0} |");
        }
    }

    private static string Share(Resource resource) => string.Create(CultureInfo.InvariantCulture, $"{resource.Share * 100:N0} %");

    private static string Figure(double number) => number.ToString(number < 10 ? "0.##" : "N0", CultureInfo.InvariantCulture);

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
