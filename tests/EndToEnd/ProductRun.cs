using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Queries;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>One life of the product on a store: somebody subscribes, an instance loads everything and ends; two start in its place, refresh,
/// build and deliver at the same time.</summary>
/// <param name="Content">What the store holds then; of attempts to deliver the keys alone, since they took as long as they took.</param>
/// <param name="Answers">What the API answers then.</param>
/// <param name="Delivered">What the receiver got, by its ids.</param>
internal sealed record ProductRun(IReadOnlyList<string> Content, IReadOnlyList<string> Answers, IReadOnlyList<string> Delivered)
{
    /// <summary>The key that the secret below is stored under.</summary>
    public const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private const string Incidents = "date,country,kind,title,url\n2019-09-14,IRN,attack,Abqaiq,https://example.org/abqaiq\n2019-06,IRN,seizure,Tanker,\n";

    private static readonly CancellationToken None = CancellationToken.None;

    public static async Task<ProductRun> LiveAsync(LoopbackServer receiver, string storedSecret, params (string Name, string Value)[] settings)
    {
        var (clock, delivered) = (new StoppedClock(), new ConcurrentQueue<string>());
        receiver.Answer("/in", context => TakeAsync(context, delivered));
        await using (var first = new RecordedProduct(clock, settings))
        {
            Assert.NotNull(await first.Of<SubscriptionStore>().TryAddAsync(Order(receiver.At("/in"), storedSecret, clock.Now), None));
            var outcomes = await first.LoadAsync();
            Assert.DoesNotContain(outcomes, outcome => outcome.Result is RefreshResult.Failed or RefreshResult.Held);
            await first.UploadEventsAsync("incidents", Incidents);
        }

        clock.Now += TimeSpan.FromMinutes(1);
        await using var second = new RecordedProduct(clock, settings);
        await using var third = new RecordedProduct(clock, settings);
        await Task.WhenAll(TimersAsync(second), TimersAsync(third));
        return new(Comparable(await second.ContentAsync()), await second.AnswersAsync(), [.. delivered.Order(StringComparer.Ordinal)]);
    }

    private static async Task TimersAsync(RecordedProduct instance)
    {
        await Task.WhenAll(Task.Run(instance.RefreshAsync), Task.Run(() => instance.Of<DigestRun>().RunAsync(None)));
        await instance.Of<DeliveryRun>().RunAsync(None);
    }

    private static async Task TakeAsync(HttpContext context, ConcurrentQueue<string> delivered)
    {
        using var reader = new StreamReader(context.Request.Body);
        delivered.Enqueue($"{context.Request.Headers["webhook-id"]} {await reader.ReadToEndAsync(context.RequestAborted)}");
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static Subscription Order(Uri receiver, string storedSecret, DateTimeOffset now) => new()
    {
        Id = SubscriptionId.TryParse("sub_aaaaaaaaaaaaaaaaaaaa", out var id) ? id : throw new FormatException(),
        Address = receiver,
        CreatedAt = now,
        ChangedAt = now,
        DueAt = now,
        Cursor = new Dictionary<string, JournalPosition>(),
        Secrets = [new(storedSecret, now, ExpiresAt: null)],
    };

    private static IReadOnlyList<string> Comparable(IReadOnlyList<string> content) => [.. content.Select(Comparable)];

    private static string Comparable(string line)
    {
        if (line.StartsWith("deliveries ", StringComparison.Ordinal) && line.Contains('!', StringComparison.Ordinal)) return Before(" p0");
        // Up to which version of the series all was announced: the version is an ETag, which each store makes in its own way.
        return line.Contains(" followed version:", StringComparison.Ordinal) ? Before(" version:") : line;

        string Before(string mark) => line[..line.IndexOf(mark, StringComparison.Ordinal)];
    }
}
