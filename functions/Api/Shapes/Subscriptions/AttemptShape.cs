using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Sending;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>One attempt to deliver a digest.</summary>
/// <param name="Sequence">The digest's number; 0 for a test.</param>
/// <param name="DigestId">Its id, which was header <c>webhook-id</c>.</param>
/// <param name="Cause">Why it was made.</param>
/// <param name="Number">Which attempt of the schedule it was; 0 for one that the owner asked for.</param>
/// <param name="At">When it began.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Status">The answer's status; null where none came.</param>
/// <param name="Error">What went wrong; null where it was delivered.</param>
/// <param name="Answer">The beginning of what the receiver answered, as text; null where nothing came.</param>
/// <param name="RetryAfter">When the receiver asked to be asked again; null where it did not say.</param>
public sealed record AttemptShape(
    int Sequence,
    string DigestId,
    DeliveryCause Cause,
    int Number,
    DateTimeOffset At,
    double Seconds,
    SendOutcome Outcome,
    int? Status,
    string? Error,
    string? Answer,
    DateTimeOffset? RetryAfter)
{
    // A page has hundreds of attempts, and of an error page the beginning tells what it is.
    private const int ShownOfAnswer = 2000;

    public static AttemptShape Of(DeliveryAttempt attempt) => new(
        attempt.Sequence,
        attempt.DigestId,
        attempt.Cause,
        attempt.Number,
        attempt.At,
        Math.Round(attempt.Duration.TotalSeconds, 3),
        attempt.Outcome,
        attempt.Status,
        attempt.Error,
        Beginning(attempt.Answer),
        attempt.RetryAfter);

    private static string? Beginning(string? answer)
    {
        if (answer is not { Length: > ShownOfAnswer }) return answer;
        var end = char.IsHighSurrogate(answer[ShownOfAnswer - 1]) ? ShownOfAnswer - 1 : ShownOfAnswer;
        return $"{answer.AsSpan(0, end)}…";
    }
}
