using SanctionsTracker.Benchmarks.Costs;

namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>What one thing asks of the store: of the four requests that <c>cost</c> counted the mean.</summary>
/// <param name="Read">Requests to the account of one request to the API.</param>
/// <param name="ReadSeconds">How long one takes, as if nothing in it went on at once.</param>
/// <param name="Delivery">Requests to the account of one delivered digest.</param>
internal sealed record ReadCosts(double Read, double ReadSeconds, double Delivery)
{
    public static ReadCosts Of(MeasuredCosts measured, ScaleLimits limits)
    {
        var read = measured.Reads.Values.Average(read => read.Operations.All);
        return new(
            read,
            (read * limits.StorageSeconds) + (limits.ReadProcessorSeconds / limits.Cores),
            limits.RequestsOfADelivery);
    }
}
