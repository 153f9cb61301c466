using SanctionsTracker.Benchmarks.Costs;

namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>What one thing asks of the store on average, as <c>cost</c> counted it.</summary>
/// <param name="Read">Requests to the account of one request to the API.</param>
/// <param name="ReadSeconds">How long one takes.</param>
/// <param name="Delivery">Requests to the account of one delivered digest.</param>
internal sealed record ReadCosts(double Read, double ReadSeconds, double Delivery)
{
    public static ReadCosts Of(MeasuredCosts measured)
    {
        var (changed, usual) = (Sending(measured.Changed), Sending(measured.Usual));
        var delivered = changed.Requests - usual.Requests;
        return new(
            measured.Reads.Values.Average(read => read.Operations.All),
            measured.Reads.Values.Average(read => read.BilledSeconds),
            (changed.Operations.All - usual.Operations.All) / Math.Max(1, delivered));
    }

    private static FunctionDay Sending(IReadOnlyList<FunctionDay> days) => days.Single(day => day.Name == "DeliverWebhooks");
}
