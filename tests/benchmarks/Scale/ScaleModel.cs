namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>What a load uses of each resource, as the code is. Pure arithmetic: throughput, not waiting.</summary>
internal sealed class ScaleModel(ScaleLimits limits, ReadCosts costs)
{
    private const double SecondsADay = 86_400;
    private const double RowsOfAPage = 1000;
    private const double ListsAtOnce = 2;

    public IReadOnlyList<Resource> Of(Load load)
    {
        var reads = load.ReadsADay / SecondsADay * limits.PeakToMean;
        var rounds = 24 * 60 / limits.RoundMinutes;
        var changes = load.EventsADay / rounds;
        return
        [
            new("a round of refreshes", load.Lists * limits.ListSeconds / ListsAtOnce, limits.RoundMinutes * 60, "s"),
            new("memory of linking", limits.InstanceBaseMb + (load.Lists * load.RecordsOfAList * limits.LinkingKbOfARecord / 1024), limits.InstanceMb, "MB"),
            new("memory of building digests", limits.InstanceBaseMb + (changes * limits.DigestKbOfAChange / 1024), limits.InstanceMb, "MB"),
            new("one list's partition while it is written", changes / load.Lists * limits.RowsOfAChange / limits.EntitiesASecondOfAPartition, limits.RoundMinutes * 60, "s"),
            // Each minute all of the subscriptions are looked at, page by page.
            new("the subscriptions' partition, looked at", load.Subscribers / 60, limits.EntitiesASecondOfAPartition, "entities/s"),
            new("the subscriptions' partition, moved by deliveries", load.Subscribers * 2 / limits.EntitiesASecondOfAPartition, limits.DigestsPromisedSeconds, "s"),
            new("attempts of one instance", load.Subscribers * MeanAttempt / limits.DeliveriesAtOnce, limits.DigestsPromisedSeconds, "s"),
            // Whoever reads looks at the row of each list's source first.
            new("one source's partition, read", reads, limits.EntitiesASecondOfAPartition, "entities/s"),
            new("requests to the account", (reads * costs.Read) + (load.Subscribers / RowsOfAPage / 60) + (load.Subscribers * costs.Delivery / limits.DigestsPromisedSeconds), limits.RequestsASecondOfAnAccount, "requests/s"),
            new("instances that answer", Math.Ceiling(reads * costs.ReadSeconds / limits.ReadsAtOnceOfAnInstance), limits.Instances, "instances"),
        ];
    }

    private double MeanAttempt => ((1 - limits.DeadShare) * limits.ReceiverSeconds) + (limits.DeadShare * limits.DeadSeconds);
}
