using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Tests.Digests.Faults;
using SanctionsTracker.Tests.Ingestion;
using SanctionsTracker.Tests.Telemetry;

namespace SanctionsTracker.Tests.Digests.Delivery;

public sealed class DeliveryRunTests
{
    private readonly TinyWorld _world = new();
    private readonly ScriptedReceiver _receiver = new();

    [Fact]
    public async Task A_digest_that_is_taken_is_delivered_once()
    {
        var process = await PreparedAsync();

        Assert.Equal(1, await RunAsync(process));
        Assert.Equal(0, await RunAsync(process));

        var subscription = await HeldAsync();
        Assert.Null(subscription.Outstanding);
        Assert.NotNull(subscription.LastDelivered);
        Assert.Equal(1, _receiver.Requests);
    }

    [Fact]
    public async Task The_second_attempt_comes_five_seconds_after_the_first_and_within_one_run()
    {
        _receiver.Answers.Enqueue(new(HttpStatusCode.InternalServerError));
        var process = await PreparedAsync();

        Assert.Equal(1, await RunAsync(process));

        Assert.Equal(2, _receiver.Requests);
        Assert.Equal([SendOutcome.Failed, SendOutcome.Delivered], (await LogAsync(process)).Select(attempt => attempt.Outcome));
    }

    [Fact]
    public async Task A_receiver_that_asks_for_time_is_left_alone_for_it()
    {
        _receiver.Answers.Enqueue(new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromHours(3)) } });
        var process = await PreparedAsync();

        await RunAsync(process);
        _world.Time.Advance(TimeSpan.FromHours(2));
        await RunAsync(process);
        Assert.Equal(1, _receiver.Requests);

        _world.Time.Advance(TimeSpan.FromHours(1.1));
        Assert.Equal(1, await RunAsync(process));
    }

    [Fact]
    public async Task Gone_ends_the_subscription()
    {
        _receiver.Answers.Enqueue(new(HttpStatusCode.Gone));
        var process = await PreparedAsync();

        await RunAsync(process);
        _world.Time.Advance(TimeSpan.FromDays(9));
        await RunAsync(process);

        var subscription = await HeldAsync();
        Assert.Equal(SubscriptionState.Ended, subscription.State);
        Assert.Contains("410", subscription.Reason, StringComparison.Ordinal);
        Assert.Equal(1, _receiver.Requests);
    }

    [Fact]
    public async Task After_ten_attempts_a_digest_is_given_up_the_subscription_pauses_and_resuming_sends_that_digest()
    {
        _receiver.Otherwise = HttpStatusCode.ServiceUnavailable;
        var process = await PreparedAsync();
        for (var hours = 0; hours < 24 * 7; hours++)
        {
            await RunAsync(process);
            _world.Time.Advance(TimeSpan.FromHours(1));
        }

        var paused = await HeldAsync();
        Assert.Equal((SubscriptionState.Paused, 10), (paused.State, _receiver.Requests));
        Assert.StartsWith("Digest 1 was given up after 10 attempts", paused.Reason, StringComparison.Ordinal);

        _receiver.Otherwise = HttpStatusCode.OK;
        await new SubscriptionStore(_world.Store).ChangeAsync(paused.Id, held => held.Resumed(_world.Time.GetUtcNow()), CancellationToken.None);
        Assert.Equal(1, await RunAsync(process));
        Assert.Single((await LogAsync(process)).Select(attempt => attempt.DigestId).Distinct());
    }

    [Fact]
    public async Task Two_processes_at_once_send_a_digest_once()
    {
        var (one, other) = (await PreparedAsync(), new DigestProcess(_world, _receiver));

        await Task.WhenAll(RunAsync(one), RunAsync(other));

        Assert.Equal(1, _receiver.Requests);
    }

    [Fact]
    public async Task A_dead_receiver_delays_no_other()
    {
        var process = await PreparedAsync(subscriptions: 3);
        _receiver.Dead = (await new SubscriptionStore(_world.Store).ListAsync(after: null, CancellationToken.None).FirstAsync()).Id.Value;

        Assert.Equal(2, await RunAsync(process));
    }

    [Fact]
    public async Task A_secret_that_cannot_be_read_is_told_and_nothing_is_sent()
    {
        var process = await PreparedAsync();
        var held = await HeldAsync();
        await new SubscriptionStore(_world.Store).TryMoveAsync(
            held with { Secrets = [new("v1:00000000:AAAA", held.CreatedAt, ExpiresAt: null)] }, CancellationToken.None);

        await RunAsync(process);

        Assert.Equal(0, _receiver.Requests);
        Assert.Contains("Digests:FormerSecretKeys", (await HeldAsync()).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_long_a_change_was_on_its_way_is_measured_when_the_receiver_has_it()
    {
        _receiver.Answers.Enqueue(new(HttpStatusCode.InternalServerError));
        var process = await PreparedAsync();
        using var measured = new Measured(process.Get<IMeterFactory>());

        _world.Time.Advance(TimeSpan.FromMinutes(4));
        await RunAsync(process);

        // The second attempt waits for as long as the clock is moved on meanwhile.
        var latency = Assert.Single(measured.Take("digests.latency")).Split(' ');
        Assert.InRange(double.Parse(latency[1], CultureInfo.InvariantCulture), 245, 260);
    }

    [Fact]
    public async Task A_delivery_is_a_span_that_does_not_have_the_receivers_address()
    {
        var process = await PreparedAsync();
        using var spans = new Spans();

        await RunAsync(process);

        var span = Assert.Single(spans.Ended);
        Assert.Equal(("deliver", "delivered", 204), (span.OperationName, span.GetTagItem("outcome"), span.GetTagItem("status")));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains("hooks.example", StringComparison.Ordinal));
    }

    private async Task<DigestProcess> PreparedAsync(int subscriptions = 1)
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN");
        var process = new DigestProcess(_world, _receiver);
        for (var count = 0; count < subscriptions; count++) await SubscribeAsync(process);
        await _world.SyncAsync("2020-01-02", "a;Ali Reza;2010-01-01;IRN");
        Assert.Equal(subscriptions, await process.Get<DigestRun>().RunAsync(CancellationToken.None));
        return process;
    }

    private async Task SubscribeAsync(DigestProcess process)
    {
        var (id, now) = (SubscriptionId.New(), _world.Time.GetUtcNow());
        await process.Get<SubscriptionStore>().TryAddAsync(
            new()
            {
                Id = id,
                Address = new Uri("https://hooks.example.com/in"),
                CreatedAt = now,
                ChangedAt = now,
                DueAt = now,
                Secrets = [new(process.Get<SecretProtection>().Protect(SigningSecret.Create().Reveal(), id.Value), now, ExpiresAt: null)],
                Cursor = DigestMaterial.EndOf(await process.Get<DigestReader>().NowAsync(CancellationToken.None)),
            },
            CancellationToken.None);
    }

    // A run that waits waits for the clock, which somebody must move.
    private async Task<int> RunAsync(DigestProcess process)
    {
        var run = process.Get<DeliveryRun>().RunAsync(CancellationToken.None);
        while (await Task.WhenAny(run, Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, CancellationToken.None)) != run)
            _world.Time.Advance(TimeSpan.FromSeconds(1));
        return await run;
    }

    private async Task<Subscription> HeldAsync() => await new SubscriptionStore(_world.Store).ListAsync(after: null, CancellationToken.None).FirstAsync();

    private async Task<IReadOnlyList<DeliveryAttempt>> LogAsync(DigestProcess process) =>
        [.. (await process.Get<DeliveryStore>().ReadAsync((await HeldAsync()).Id, after: -1, CancellationToken.None).ToListAsync()).SelectMany(log => log.Attempts)];

    private sealed class ScriptedReceiver : HttpMessageHandler
    {
        private int _requests;

        public Queue<HttpResponseMessage> Answers { get; } = new();

        public HttpStatusCode Otherwise { get; set; } = HttpStatusCode.NoContent;

        /// <summary>Whose digests are answered with 500.</summary>
        public string? Dead { get; set; }

        public int Requests => _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _requests);
            var body = await request.Content!.ReadAsStringAsync(cancellationToken);
            if (Dead is { } dead && body.Contains(dead, StringComparison.Ordinal)) return new(HttpStatusCode.InternalServerError);
            return Answers.TryDequeue(out var next) ? next : new(Otherwise);
        }
    }
}
