using System.CommandLine;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Sending;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscriptions test</c>: sends an example at once.</summary>
internal static class SubscriptionTestCommand
{
    public static Command Create(CommonOptions options) => OneSubscription.On(
        options,
        new(
            "test",
            "Send an example at once, with the newest changes that the subscription would tell of. Exit code: 0 delivered, 1 not.",
            "  dotnet run --project functions -- subscriptions test sub_… --data .data/demo --Digests:AllowLoopbackTargets=true"),
        async (services, held, _, cancellationToken) => Told(await services.GetRequiredService<OwnersDeliveries>().TestAsync(held, cancellationToken)));

    /// <summary>Writes what came of an attempt; the exit code.</summary>
    internal static int Told(DeliveryAttempt attempt)
    {
        AnsiConsole.Console.Profile.Out.Writer.WriteLine($"{attempt.DigestId}: {SubscriptionWords.Of(attempt)}");
        return attempt.Outcome == SendOutcome.Delivered ? ExitCode.Well : ExitCode.Failed;
    }
}
