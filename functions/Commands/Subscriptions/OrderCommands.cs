using System.CommandLine;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Subscriptions;
using SanctionsTracker.Functions.Commands.Display;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary>The verbs that change a subscription: <c>pause</c>, <c>resume</c>, <c>delete</c>, <c>rotate</c>.</summary>
internal static class OrderCommands
{
    public static Command Pause(CommonOptions options) => OneSubscription.On(
        options,
        new("pause", "Stop sending until it is resumed; what changes meanwhile waits.", "  dotnet run --project functions -- subscriptions pause sub_…"),
        async (services, held, _, cancellationToken) => Told(held, await DeskOf(services).PauseAsync(held.Id, cancellationToken)));

    public static Command Resume(CommonOptions options) => OneSubscription.On(
        options,
        new("resume", "Go on sending, first the digest that waits.", "  dotnet run --project functions -- subscriptions resume sub_…"),
        async (services, held, _, cancellationToken) => Told(held, await DeskOf(services).ResumeAsync(held.Id, cancellationToken)));

    public static Command Delete(CommonOptions options) => OneSubscription.On(
        options,
        new("delete", "Take a subscription away.", "  dotnet run --project functions -- subscriptions delete sub_…"),
        async (services, held, _, cancellationToken) =>
        {
            await DeskOf(services).DeleteAsync(held.Id, cancellationToken);
            Write($"{held.Id} is deleted.");
            return ExitCode.Well;
        });

    public static Command Rotate(CommonOptions options)
    {
        var overlap = new Option<int>("--overlap-hours")
        {
            Description = $"How long the secret before signs, too, up to {RotateSecret.LongestOverlapHours}.",
            HelpName = "HOURS",
            DefaultValueFactory = _ => RotateSecret.DefaultOverlapHours,
        };
        overlap.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 0 or > RotateSecret.LongestOverlapHours)
                given.AddError($"--overlap-hours takes 0 to {RotateSecret.LongestOverlapHours}.");
        });
        var verb = new Verb(
            "rotate",
            "Make a new secret, and show it once; the one before signs beside it for a while.",
            "  dotnet run --project functions -- subscriptions rotate sub_… --overlap-hours 48")
        {
            overlap,
        };
        return OneSubscription.On(options, verb, async (services, held, parsed, cancellationToken) =>
            Told(held, await DeskOf(services).RotateAsync(held.Id, TimeSpan.FromHours(parsed.GetValue(overlap)), cancellationToken)));
    }

    private static SubscriptionDesk DeskOf(IServiceProvider services) => services.GetRequiredService<SubscriptionDesk>();

    private static int Told(Subscription held, OrderOutcome outcome)
    {
        if (outcome is not OrderOutcome.Done done) throw new InvalidSettingException($"{held.Id} was deleted meanwhile.");
        Write($"{held.Id} is {Figures.Word(done.Subscription.State)}.");
        if (done.Secret is { } secret) Write($"Secret {secret}");
        return ExitCode.Well;
    }

    // Past Spectre, which would wrap the secret.
    private static void Write(string line) => AnsiConsole.Console.Profile.Out.Writer.WriteLine(line);
}
