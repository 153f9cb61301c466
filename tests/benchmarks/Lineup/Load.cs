using System.Diagnostics;
using System.Net;

namespace SanctionsTracker.Benchmarks.Lineup;

/// <summary>Requests of one address, so many at a time, each sent when the one before it was answered.</summary>
/// <param name="Milliseconds">How long each took, from sending to the last byte, in ascending order.</param>
/// <param name="Seconds">How long they took together.</param>
/// <param name="Bytes">How long an answer is.</param>
internal sealed record Load(IReadOnlyList<double> Milliseconds, double Seconds, long Bytes)
{
    public double PerSecond => Milliseconds.Count / Seconds;

    public double Percentile(double share) => Milliseconds[Math.Min((int)(Milliseconds.Count * share), Milliseconds.Count - 1)];

    /// <param name="client">Sends them.</param>
    /// <param name="address">What is asked.</param>
    /// <param name="atATime">How many are on their way at a time.</param>
    /// <param name="time">For how long at least.</param>
    /// <param name="fewest">How many of each at least.</param>
    public static async Task<Load> OfAsync(HttpClient client, Uri address, int atATime, TimeSpan time, int fewest)
    {
        var watch = Stopwatch.StartNew();
        var workers = await Task.WhenAll(Enumerable.Range(0, atATime).Select(_ => Task.Run(() => AskAsync(client, address, watch, time, fewest))));
        var seconds = watch.Elapsed.TotalSeconds;
        return new([.. workers.SelectMany(worker => worker.Times).Order()], seconds, workers[0].Bytes);
    }

    private static async Task<(List<double> Times, long Bytes)> AskAsync(HttpClient client, Uri address, Stopwatch watch, TimeSpan time, int fewest)
    {
        var (times, bytes, buffer) = (new List<double>(), 0L, new byte[64 * 1024]);
        while (watch.Elapsed < time || times.Count < fewest)
        {
            var sent = watch.Elapsed;
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
            if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"It answered {answer.StatusCode}.");
            await using var body = await answer.Content.ReadAsStreamAsync();
            bytes = 0;
            while (await body.ReadAsync(buffer) is > 0 and var read) bytes += read;
            times.Add((watch.Elapsed - sent).TotalMilliseconds);
        }

        return (times, bytes);
    }
}
