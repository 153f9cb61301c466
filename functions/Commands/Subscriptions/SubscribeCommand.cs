using System.CommandLine;
using System.Text.Json;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Hosting.Local;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscribe</c>: makes a subscription, and shows its secret once.</summary>
internal static class SubscribeCommand
{
    public static Command Create(CommonOptions options)
    {
        var orders = new OrderOptions();
        var command = new Verb(
            "subscribe",
            "Have changes sent to an address, signed, as they come or on a schedule. Shows the secret that signs them, once. Exit code: 0 made, 2 something is wrong, and nothing was made.",
            """
              dotnet run --project functions -- subscribe https://example.org/hook --country IR --list un --list ofac-sdn
              dotnet run --project functions -- subscribe https://hooks.slack.com/services/… --format slack --cadence weekly --day monday --at 08:00 --time-zone Europe/Berlin
              dotnet run --project functions -- subscribe http://127.0.0.1:8000/ --data .data/demo --Digests:AllowLoopbackTargets=true
            """);
        orders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
            await RunAsync(options.Read(parsed), await orders.ReadAsync(parsed, cancellationToken), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(LocalSettings settings, JsonElement order, CancellationToken cancellationToken) =>
        OneRun.Of(settings, async services =>
        {
            var read = services.GetRequiredService<OrderReader>().ReadNew(order);
            var outcome = await services.GetRequiredService<SubscriptionDesk>().CreateAsync(read, cancellationToken);
            if (outcome is OrderOutcome.Refused refused) return await RefuseAsync(refused);

            var done = (OrderOutcome.Done)outcome;
            // Past Spectre, which would wrap the secret.
            var writer = AnsiConsole.Console.Profile.Out.Writer;
            await writer.WriteLineAsync($"Subscription {done.Subscription.Id}");
            await writer.WriteLineAsync($"Secret       {done.Secret}");
            if (done.Subscription.KeyPair is { } pair) await writer.WriteLineAsync($"Public key   {pair.PublicKey}");
            await writer.WriteLineAsync("The secret is shown this once. To send an example now: subscriptions test " + done.Subscription.Id);
            return ExitCode.Well;
        }, cancellationToken);

    private static async Task<int> RefuseAsync(OrderOutcome.Refused refused)
    {
        foreach (var fault in refused.Faults) await Console.Error.WriteLineAsync(fault);
        return ExitCode.Usage;
    }
}
