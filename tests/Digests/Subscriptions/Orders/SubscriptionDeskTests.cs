using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Tests.Api;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Digests.Subscriptions.Orders;

public sealed class SubscriptionDeskTests
{
    private static readonly SubscriptionOrder Order = new() { Url = "http://127.0.0.1:9/hook" };

    [Fact]
    public async Task A_new_subscription_stands_at_the_end_of_every_journal()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al", "b;Bo");

        var made = await DoneAsync(api, desk => desk.CreateAsync(Order, CancellationToken.None));

        Assert.Equal(2, made.Subscription.Cursor["tiny"].Commit);
        Assert.DoesNotContain("other", made.Subscription.Cursor.Keys);
    }

    [Fact]
    public async Task Secrets_are_stored_protected_and_not_printed()
    {
        await using var api = await TinyApi.StartAsync();

        var made = await DoneAsync(api, desk => desk.CreateAsync(Order with { KeyPair = true }, CancellationToken.None));

        Assert.DoesNotContain(made.Secret!["whsec_".Length..], Assert.Single(made.Subscription.Secrets).Protected, StringComparison.Ordinal);
        Assert.DoesNotContain(made.Secret, $"{made}", StringComparison.Ordinal);
        Assert.StartsWith("whpk_", made.Subscription.KeyPair!.PublicKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotations_in_a_row_leave_few_secrets_that_sign()
    {
        await using var api = await TinyApi.StartAsync();
        var id = (await DoneAsync(api, desk => desk.CreateAsync(Order, CancellationToken.None))).Subscription.Id;

        for (var time = 0; time < 10; time++) await DoneAsync(api, desk => desk.RotateAsync(id, TimeSpan.FromHours(24), CancellationToken.None));

        var secrets = (await api.Get<SubscriptionStore>().GetAsync(id, CancellationToken.None))!.Secrets;
        Assert.Equal(5, secrets.Count);
        Assert.Null(secrets[0].ExpiresAt);
        Assert.All(secrets.Skip(1), secret => Assert.NotNull(secret.ExpiresAt));
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData("elsewhere.example", false)]
    public async Task A_receiver_of_cloudevents_is_asked_whether_it_takes_them(string allowed, bool taken)
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/hook", Answers.Status(200).With("WebHook-Allowed-Origin", allowed));
        await using var api = await TinyApi.StartAsync();

        var outcome = await api.Get<SubscriptionDesk>().CreateAsync(
            Order with { Url = server.At("/hook").AbsoluteUri, Format = DigestFormat.CloudEvents }, CancellationToken.None);

        Assert.Equal(taken, outcome is OrderOutcome.Done);
    }

    [Fact]
    public async Task Another_cadence_sets_when_the_next_digest_is_due()
    {
        await using var api = await TinyApi.StartAsync();
        var id = (await DoneAsync(api, desk => desk.CreateAsync(Order, CancellationToken.None))).Subscription.Id;

        var changed = await DoneAsync(api, desk => desk.ChangeAsync(
            id, new SubscriptionOrder { Cadence = new Cadence.Daily(new TimeOnly(8, 0), "Asia/Tehran") }, CancellationToken.None));

        Assert.Equal(new DateTimeOffset(2026, 1, 1, 4, 30, 0, TimeSpan.Zero), changed.Subscription.DueAt);
    }

    [Fact]
    public async Task Of_what_is_not_there_nothing_is_changed()
    {
        await using var api = await TinyApi.StartAsync();
        var (desk, id) = (api.Get<SubscriptionDesk>(), SubscriptionId.New());

        Assert.IsType<OrderOutcome.Absent>(await desk.PauseAsync(id, CancellationToken.None));
        Assert.IsType<OrderOutcome.Absent>(await desk.RotateAsync(id, TimeSpan.Zero, CancellationToken.None));
        Assert.False(await desk.DeleteAsync(id, CancellationToken.None));
    }

    private static async Task<OrderOutcome.Done> DoneAsync(TinyApi api, Func<SubscriptionDesk, Task<OrderOutcome>> act) =>
        Assert.IsType<OrderOutcome.Done>(await act(api.Get<SubscriptionDesk>()));
}
