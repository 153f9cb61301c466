using System.CommandLine;
using System.Text;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Formats;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscriptions preview</c>: the body that would be sent, and is not.</summary>
internal static class SubscriptionPreviewCommand
{
    public static Command Create(CommonOptions options)
    {
        var from = GivenTime.Option("--from", "Of what became known since then; else of what was not told yet.");
        var to = GivenTime.Option("--to", "Of what became known until then.");
        var verb = new Verb(
            "preview",
            "Print what would be sent now, or of a past time, in the subscription's format. Nothing is sent.",
            "  dotnet run --project functions -- subscriptions preview sub_… --from 2026-01-01 --to 2026-02-01")
        {
            from,
            to,
        };
        verb.Validators.Add(parsed =>
        {
            if (parsed.GetValue(to) is not null && parsed.GetValue(from) is null) parsed.AddError("--to needs --from.");
        });
        return OneSubscription.On(options, verb, async (services, held, parsed, cancellationToken) =>
        {
            var deliveries = services.GetRequiredService<OwnersDeliveries>();
            var digest = parsed.GetValue(from) is { } first
                ? await deliveries.PreviewAsync(held, first, parsed.GetValue(to), cancellationToken)
                : await deliveries.PreviewAsync(held, cancellationToken);
            AnsiConsole.Console.Profile.Out.Writer.WriteLine(Encoding.UTF8.GetString(DigestWriting.Write(digest, held.Format).Content.Span));
            return ExitCode.Well;
        });
    }
}
