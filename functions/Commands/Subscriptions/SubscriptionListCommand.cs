using System.CommandLine;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Commands.Display;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscriptions list</c>: the subscriptions, and how they fare.</summary>
internal static class SubscriptionListCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Verb(
            "list",
            "List the subscriptions and how they fare. Exit code: 0 all are served, or paused by their owner, 1 one has failed since its last delivery.",
            "  dotnet run --project functions -- subscriptions list --data .data/demo");
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed), services => RunAsync(services, cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var held = await services.GetRequiredService<SubscriptionStore>().ListAsync(after: null, cancellationToken).ToArrayAsync(cancellationToken);
        AnsiConsole.Console.WriteTable(
            ["Subscription", "State", "Format", "Cadence", "Sent to", "Digests", "Last delivery (UTC)", "Message"], [.. held.Select(Cells)]);
        return held.Any(one => one.ConsecutiveFailures > 0) ? ExitCode.Failed : ExitCode.Well;
    }

    // The host alone: chat services put their secret into the path.
    private static string[] Cells(Subscription one) =>
    [
        one.Id.Value, Figures.Word(one.State), SubscriptionWords.Of(one.Format), SubscriptionWords.Of(one.Cadence), one.Address.Host,
        Figures.Count(one.Sequence), SubscriptionWords.Of(one.LastDelivered), one.Reason ?? one.LastError ?? one.Description ?? "",
    ];
}
