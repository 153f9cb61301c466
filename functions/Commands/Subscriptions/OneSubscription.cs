using System.CommandLine;
using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary>A verb that works on one subscription.</summary>
internal static class OneSubscription
{
    /// <param name="options">The options of every verb.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="act">What it does with the subscription; its exit code.</param>
    public static Command On(CommonOptions options, Verb verb, Func<IServiceProvider, Subscription, ParseResult, CancellationToken, Task<int>> act)
    {
        var id = new Argument<string>("ID") { Description = "The subscription, as subscriptions list names it." };
        verb.Add(id);
        verb.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            async services => await act(services, await FindAsync(services, parsed.GetRequiredValue(id), cancellationToken), parsed, cancellationToken),
            cancellationToken));
        return verb;
    }

    private static async Task<Subscription> FindAsync(IServiceProvider services, string text, CancellationToken cancellationToken) =>
        SubscriptionId.TryParse(text, out var id) && await services.GetRequiredService<SubscriptionStore>().GetAsync(id, cancellationToken) is { } held
            ? held
            : throw new InvalidSettingException($"There is no subscription '{text}'. subscriptions list names those there are.");
}
