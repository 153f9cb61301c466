using System.CommandLine;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscriptions redeliver</c>: sends digests once more.</summary>
internal static class RedeliverCommand
{
    public static Command Create(CommonOptions options)
    {
        var sequence = new Option<int?>("--digest") { Description = "The digest of this number.", HelpName = "NUMBER" };
        var since = GivenTime.Option("--since", "All that were built since then, in their order, up to the first that fails.");
        var verb = new Verb(
            "redeliver",
            "Send a digest once more as it was, or all since a time. Exit code: 0 delivered, 1 not.",
            """
              dotnet run --project functions -- subscriptions redeliver sub_… --digest 7
              dotnet run --project functions -- subscriptions redeliver sub_… --since 2026-01-31
            """)
        {
            sequence,
            since,
        };
        verb.Validators.Add(parsed =>
        {
            if (parsed.GetValue(sequence) is null == parsed.GetValue(since) is null) parsed.AddError("Give one of --digest and --since.");
        });
        return OneSubscription.On(options, verb, async (services, held, parsed, cancellationToken) =>
        {
            var deliveries = services.GetRequiredService<OwnersDeliveries>();
            IReadOnlyList<DeliveryAttempt> attempts = parsed.GetValue(since) is { } time
                ? await deliveries.RedeliverAsync(held, time, cancellationToken)
                : [await OneAsync(deliveries, held, parsed.GetValue(sequence)!.Value, cancellationToken)];
            return attempts.Select(SubscriptionTestCommand.Told).ToArray().DefaultIfEmpty(ExitCode.Well).Max();
        });
    }

    private static async Task<DeliveryAttempt> OneAsync(
        OwnersDeliveries deliveries, Subscription held, int sequence, CancellationToken cancellationToken) =>
        await deliveries.RedeliverAsync(held, sequence, cancellationToken)
            ?? throw new InvalidSettingException($"{held.Id} has no digest {sequence}. subscriptions deliveries names those there are.");
}
