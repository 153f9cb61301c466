using System.Globalization;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;
using SanctionsTracker.Functions.Commands.Display;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary>Subscriptions in words, for people.</summary>
internal static class SubscriptionWords
{
    public static string Of(DigestFormat format) => format.ToString().ToLowerInvariant();

    public static string Of(Cadence cadence)
    {
        var shape = CadenceShape.Of(cadence);
        return string.Join(' ', new[] { shape.Kind, shape.Day, shape.At, shape.TimeZone }.OfType<string>());
    }

    public static string Of(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>An attempt in a line: <c>Delivered: 204 in 0.1 s.</c></summary>
    public static string Of(DeliveryAttempt attempt) => attempt.Error is { } error
        ? $"Not delivered, after {Figures.Seconds(attempt.Duration)}: {error}"
        : string.Create(CultureInfo.InvariantCulture, $"Delivered: {attempt.Status} in {Figures.Seconds(attempt.Duration)}.");
}
