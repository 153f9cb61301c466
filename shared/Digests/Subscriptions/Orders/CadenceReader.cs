using System.Globalization;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>Reads how often a subscriber is told: <c>"immediate"</c>, <c>"hourly"</c>, or <c>{"kind": "weekly", "day": "monday", "at": "08:00",
/// "time_zone": "Europe/Berlin"}</c>.</summary>
internal static class CadenceReader
{
    private const string Field = "cadence";

    private static readonly string[] Known = ["kind", "day", "at", "time_zone"];
    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>The cadence; null where none was given, or it could not be read.</summary>
    public static Cadence? Read(OrderFields order)
    {
        if (order.IsNull(Field)) return new Cadence.Immediate();
        if (order.IsText(Field)) return OfKind(order, Field, order.Text(Field)!, fields: null);
        if (order.Fields(Field, Known) is not { } fields) return null;
        if (fields.Text("kind") is { } kind) return OfKind(fields, "kind", kind, fields);
        fields.Reject("kind", "is missing: immediate, hourly, daily or weekly");
        return null;
    }

    private static Cadence? OfKind(OrderFields faults, string field, string kind, OrderFields? fields)
    {
        RefuseOthers(fields, kind.ToLowerInvariant());
        switch (kind.ToLowerInvariant())
        {
            case "immediate": return new Cadence.Immediate();
            case "hourly": return new Cadence.Hourly();
            case "daily": return new Cadence.Daily(At(fields), Zone(fields));
            case "weekly": return new Cadence.Weekly(fields?.Word<DayOfWeek>("day") ?? DayOfWeek.Monday, At(fields), Zone(fields));
            default:
                faults.Reject(field, $"must be immediate, hourly, daily or weekly, not '{kind}'");
                return null;
        }
    }

    // What would not be kept to is not accepted.
    private static void RefuseOthers(OrderFields? fields, string kind)
    {
        string[] meant = kind switch
        {
            "daily" => ["kind", "at", "time_zone"],
            "immediate" or "hourly" => ["kind"],
            _ => Known,
        };
        foreach (var name in Known.Except(meant, StringComparer.Ordinal).Where(name => fields?.Has(name) == true && !fields.IsNull(name)))
            fields!.Reject(name, $"means nothing where kind is {kind}");
    }

    private static TimeOnly At(OrderFields? fields)
    {
        if (fields?.Text("at") is not { } text) return Morning;
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) return at;
        fields.Reject("at", $"must be a time of day (08:00), not '{text}'");
        return Morning;
    }

    private static string Zone(OrderFields? fields)
    {
        if (fields?.Text("time_zone") is not { } zone) return "UTC";
        if (Cadence.IsZone(zone)) return zone;
        fields.Reject("time_zone", $"must be an IANA time zone (Europe/Berlin), and there is no '{zone}'");
        return "UTC";
    }
}
