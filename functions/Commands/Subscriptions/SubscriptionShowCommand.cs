using System.CommandLine;
using System.Text.Json;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;
using SanctionsTracker.Functions.Commands.Display;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary><c>subscriptions show</c>: all of one subscription.</summary>
internal static class SubscriptionShowCommand
{
    public static Command Create(CommonOptions options) => OneSubscription.On(
        options,
        new(
            "show",
            "Show what a subscription asks for and how it fares, by the names of the API.",
            "  dotnet run --project functions -- subscriptions show sub_…"),
        (_, held, _, _) => Task.FromResult(Show(held)));

    private static int Show(Subscription held)
    {
        var fields = JsonSerializer.SerializeToElement(SubscriptionShape.Of(held), ApiJson.Options).EnumerateObject();
        AnsiConsole.Console.WriteTable(["Field", "Value"], [.. fields.Select(field => new[] { field.Name, Words(field.Value) })]);
        return ExitCode.Well;
    }

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "-",
        JsonValueKind.Object or JsonValueKind.Array => value.GetRawText(),
        _ => value.ToString(),
    };
}
