using System.Collections.ObjectModel;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Events.Uploads;

/// <summary>How the rows of an upload become events.</summary>
public sealed record EventMapping
{
    /// <summary>The header that a field stands under; a field that is not named here stands under its own name.</summary>
    public IReadOnlyDictionary<EventField, string> Headers { get; init; } = ReadOnlyDictionary<EventField, string>.Empty;

    /// <summary>The countries of every event; null where each row names its own.</summary>
    public IReadOnlyList<CountryCode>? Countries { get; init; }

    /// <summary>The kind of every event; null where each row names its own.</summary>
    public string? Kind { get; init; }

    /// <summary>What stands between several countries in one field; null where a field names one.</summary>
    public string? CountrySeparator { get; init; }

    /// <summary>How dates are written, beside ISO 8601.</summary>
    public IReadOnlyList<DateFormat> DateFormats { get; init; } = [];

    /// <summary>Whether every event gets this field from the mapping, and none from its row.</summary>
    public bool IsConstant(EventField field) => field switch
    {
        EventField.Country => Countries is not null,
        EventField.Kind => Kind is not null,
        _ => false,
    };
}
