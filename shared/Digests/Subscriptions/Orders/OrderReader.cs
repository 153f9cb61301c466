using System.Text.Json;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>Reads the JSON of an order strictly: a field that is not known is a fault, and every fault is told at once.</summary>
public sealed class OrderReader(FilterReader filters)
{
    private const int MostChanges = 1000;
    private const int LongestDescription = 500;

    private static readonly string[] Known =
        ["url", "format", "filters", "cadence", "empty", "maximum_changes", "description", "paused", "public_key_signature"];

    public ReadOrder Read(JsonElement body)
    {
        var fields = new OrderFields(body, prefix: "", Known);
        var order = new SubscriptionOrder
        {
            Url = fields.Text("url"),
            Format = fields.Word<DigestFormat>("format"),
            Filter = fields.Fields("filters", FilterReader.Known) is { } filter ? filters.Read(filter) : null,
            Cadence = CadenceReader.Read(fields),
            Empty = fields.Word<EmptyDigests>("empty"),
            MaximumChanges = fields.WholeNumber("maximum_changes", 1, MostChanges),
            Description = Described(fields),
            Paused = fields.Flag("paused"),
            KeyPair = fields.Flag("public_key_signature"),
        };
        return new(order, fields.Faults);
    }

    private static string? Described(OrderFields fields)
    {
        // Null takes it away, as in a JSON merge patch (RFC 7396).
        if (fields.IsNull("description")) return "";
        if (fields.Text("description") is not { } text) return null;
        if (text.Length <= LongestDescription && !text.Any(char.IsControl)) return text;
        fields.Reject("description", $"may have {LongestDescription} characters, on one line");
        return null;
    }
}
