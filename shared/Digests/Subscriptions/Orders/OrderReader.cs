using System.Text.Json;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>Reads the JSON of an order strictly: a field that is not known is a fault, and every fault is told at once.</summary>
public sealed class OrderReader(FilterReader filters)
{
    private const int MostChanges = 1000;
    private const int LongestDescription = 500;

    private static readonly string[] Known =
        ["url", "format", "filters", "cadence", "empty", "maximum_changes", "description", "paused", "public_key_signature"];

    /// <summary>An order of a new subscription, which must say where digests go.</summary>
    public ReadOrder ReadNew(JsonElement body)
    {
        var read = Read(body);
        var isObject = body.ValueKind == JsonValueKind.Object;
        return isObject && !body.TryGetProperty("url", out _)
            ? read with { Faults = ["'url' is missing: say where digests are sent (https://…).", .. read.Faults] }
            : read;
    }

    /// <summary>An order of any subscription. What it does not name is not said; null takes a field back to what it is unless it is said, as in a
    /// JSON merge patch (RFC 7396).</summary>
    public ReadOrder Read(JsonElement body)
    {
        var fields = new OrderFields(body, prefix: "", Known);
        var order = new SubscriptionOrder
        {
            Url = UrlOf(fields),
            Format = fields.IsNull("format") ? DigestFormat.Standard : fields.Word<DigestFormat>("format"),
            Filter = FiltersOf(fields),
            Cadence = CadenceReader.Read(fields),
            Empty = fields.IsNull("empty") ? EmptyDigests.Skip : fields.Word<EmptyDigests>("empty"),
            MaximumChanges = fields.IsNull("maximum_changes")
                ? Subscription.DefaultMaximumChanges
                : fields.WholeNumber("maximum_changes", 1, MostChanges),
            Description = Described(fields),
            Paused = fields.Flag("paused"),
            KeyPair = fields.Flag("public_key_signature"),
        };
        return new(order, fields.Faults);
    }

    private static string? UrlOf(OrderFields fields)
    {
        if (fields.IsNull("url")) fields.Reject("url", "cannot be taken away: delete the subscription, or pause it");
        return fields.Text("url");
    }

    private FilterOrder? FiltersOf(OrderFields fields)
    {
        if (fields.IsNull("filters")) return FilterOrder.Cleared;
        return fields.Fields("filters", FilterReader.Known) is { } filter ? filters.Read(filter) : null;
    }

    private static string? Described(OrderFields fields)
    {
        if (fields.IsNull("description")) return "";
        if (fields.Text("description") is not { } text) return null;
        if (text.Length <= LongestDescription && !text.Any(char.IsControl)) return text;
        fields.Reject("description", $"may have {LongestDescription} characters, on one line");
        return null;
    }
}
