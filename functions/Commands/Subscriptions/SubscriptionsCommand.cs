using System.CommandLine;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscriptions</c>: what can be done with subscriptions.</summary>
internal static class SubscriptionsCommand
{
    public static Command Create(CommonOptions options) => new Verb(
        "subscriptions",
        "List subscriptions, look at one, and see to its deliveries.",
        """
          dotnet run --project functions -- subscriptions list
          dotnet run --project functions -- subscriptions test sub_…
          dotnet run --project functions -- subscriptions deliveries sub_…
        """)
    {
        SubscriptionListCommand.Create(options),
        SubscriptionShowCommand.Create(options),
        OrderCommands.Pause(options),
        OrderCommands.Resume(options),
        OrderCommands.Delete(options),
        OrderCommands.Rotate(options),
        SubscriptionTestCommand.Create(options),
        SubscriptionPreviewCommand.Create(options),
        DeliveryListCommand.Create(options),
        RedeliverCommand.Create(options),
    };
}
