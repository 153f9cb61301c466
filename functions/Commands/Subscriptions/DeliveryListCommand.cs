using System.CommandLine;
using System.Globalization;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Commands.Display;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscriptions deliveries</c>: every attempt to deliver the newest digests.</summary>
internal static class DeliveryListCommand
{
    public static Command Create(CommonOptions options)
    {
        var limit = new Option<int>("--limit")
        {
            Description = "How many digests to go back.",
            HelpName = "COUNT",
            DefaultValueFactory = _ => 20,
        };
        var verb = new Verb(
            "deliveries",
            "List the attempts to deliver a subscription's newest digests, and the tests (digest 0).",
            "  dotnet run --project functions -- subscriptions deliveries sub_… --limit 5")
        {
            limit,
        };
        return OneSubscription.On(options, verb, async (services, held, parsed, cancellationToken) =>
        {
            var rows = await RowsAsync(services.GetRequiredService<DeliveryStore>(), held, parsed.GetValue(limit), cancellationToken);
            AnsiConsole.Console.WriteTable(["Digest", "Changes", "Cause", "Attempt", "At (UTC)", "Outcome", "Status", "Message"], rows);
            return ExitCode.Well;
        });
    }

    private static async Task<string[][]> RowsAsync(DeliveryStore store, Subscription held, int limit, CancellationToken cancellationToken)
    {
        var rows = new List<string[]>();
        await foreach (var log in store.ReadAsync(held.Id, Math.Max(-1, held.Sequence - limit), cancellationToken))
        {
            rows.AddRange(log.Attempts.Select(attempt => Cells(log, attempt)));
            if (log.Attempts.Count == 0) rows.Add([$"{log.Sequence}", Changes(log), "-", "-", "-", "waiting", "-", ""]);
        }

        return [.. rows];
    }

    private static string[] Cells(DeliveryLog log, DeliveryAttempt attempt) =>
    [
        attempt.Sequence.ToString(CultureInfo.InvariantCulture), Changes(log), Figures.Word(attempt.Cause), attempt.Number.ToString(CultureInfo.InvariantCulture),
        SubscriptionWords.Of(attempt.At), Figures.Word(attempt.Outcome), attempt.Status?.ToString(CultureInfo.InvariantCulture) ?? "-", attempt.Error ?? "",
    ];

    private static string Changes(DeliveryLog log) => log.Digest is { } stored ? Figures.Count(stored.Digest.Total) : "-";
}
