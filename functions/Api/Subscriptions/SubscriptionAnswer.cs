using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>What became of an order, as an answer.</summary>
internal static class SubscriptionAnswer
{
    public static IResult Of(HttpRequest request, SubscriptionId id, OrderOutcome outcome) => outcome switch
    {
        OrderOutcome.Done done => Answer.Value(request, SubscriptionShape.Of(done)),
        OrderOutcome.Refused refused => Refused(refused),
        _ => NotThere(id),
    };

    public static ProblemHttpResult Refused(OrderOutcome.Refused refused) => Problem.BadRequest(
        "invalid-subscription", "The subscription cannot be made so", string.Join(' ', refused.Faults), [new("errors", refused.Faults)]);

    public static ProblemHttpResult NotThere(SubscriptionId id) =>
        Problem.NotFound($"There is no subscription '{id}'. /api/subscriptions lists those there are.");

    public static ProblemHttpResult NoDigest(SubscriptionId id, int sequence) => Problem.NotFound(
        string.Create(CultureInfo.InvariantCulture, $"There is no digest {sequence} of subscription '{id}'."));
}
