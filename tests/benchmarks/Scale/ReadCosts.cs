using SanctionsTracker.Benchmarks.Costs;

namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>What one thing asks of the store on average, as <c>cost</c> counted it.</summary>
/// <param name="Read">Requests to the account of one request to the API.</param>
/// <param name="ReadSeconds">How long one takes, as if nothing in it went on at once.</param>
/// <param name="Delivery">Requests to the account of one delivered digest.</param>
internal sealed record ReadCosts(double Read, double ReadSeconds, double Delivery)
{
    public static ReadCosts Of(MeasuredCosts measured, ScaleLimits limits)
    {
        var (changed, usual) = (Sending(measured.Changed), Sending(measured.Usual));
        var delivered = changed.Requests - usual.Requests;
        var read = measured.Reads.Values.Average(read => read.Operations.All);
        return new(
            read,
            (read * limits.StorageSeconds) + (limits.ReadProcessorSeconds / limits.Cores),
            (changed.Operations.All - usual.Operations.All) / Math.Max(1, delivered));
    }

    private static FunctionDay Sending(IReadOnlyList<FunctionDay> days) => days.Single(day => day.Name == "DeliverWebhooks");
}
