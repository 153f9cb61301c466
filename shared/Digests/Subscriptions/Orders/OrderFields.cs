using System.Globalization;
using System.Text.Json;
using SanctionsTracker.Storage.Json;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>The fields of a JSON object, each read as what it must be; what it is not is a fault.</summary>
public sealed class OrderFields
{
    private readonly JsonElement _body;
    private readonly string _prefix;
    private readonly List<string> _faults;

    /// <param name="body">The object.</param>
    /// <param name="prefix">What stands before the names of its fields in faults: <c>filters.</c>.</param>
    /// <param name="known">The fields that it may have.</param>
    public OrderFields(JsonElement body, string prefix, IReadOnlyList<string> known)
        : this(body, prefix, known, [])
    {
    }

    private OrderFields(JsonElement body, string prefix, IReadOnlyList<string> known, List<string> faults)
    {
        (_body, _prefix, _faults) = (body, prefix, faults);
        if (body.ValueKind != JsonValueKind.Object)
        {
            _faults.Add(prefix.Length == 0 ? "The body must be a JSON object." : $"'{prefix.TrimEnd('.')}' must be an object.");
            return;
        }

        foreach (var field in body.EnumerateObject().Where(field => !known.Contains(field.Name, StringComparer.Ordinal)))
            _faults.Add($"'{prefix}{field.Name}' is unknown. Known: {string.Join(", ", known)}.");
    }

    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Notes that a field cannot be used; <paramref name="why"/> goes on from its name.</summary>
    public void Reject(string name, string why) => _faults.Add($"'{_prefix}{name}' {why}.");

    /// <summary>Whether the field is there, be it null.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Whether the field is there, and null.</summary>
    public bool IsNull(string name) => Find(name) is { ValueKind: JsonValueKind.Null };

    public string? Text(string name)
    {
        if (Given(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        Reject(name, "must be a text");
        return null;
    }

    /// <summary>Whether the field is a text, and no object.</summary>
    public bool IsText(string name) => Given(name) is { ValueKind: JsonValueKind.String };

    /// <summary>True or false, where it is there; null is false.</summary>
    public bool? Flag(string name)
    {
        if (IsNull(name)) return false;
        if (Given(name) is not { } value) return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Reject(name, "must be true or false");
        return null;
    }

    public int? WholeNumber(string name, int lowest, int highest)
    {
        if (Given(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= lowest && number <= highest) return number;
        Reject(name, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {lowest} to {highest}"));
        return null;
    }

    /// <summary>A word of an enumeration, in snake_case.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum =>
        Text(name) is { } text ? Word<T>(name, text) : null;

    /// <summary>Any words of an enumeration; none where the field is not there.</summary>
    public IReadOnlyList<T> Words<T>(string name, int most)
        where T : struct, Enum =>
        [.. Texts(name, most).Select(text => Word<T>(name, text)).OfType<T>().Distinct()];

    /// <summary>A list of texts, each once; none where the field is not there.</summary>
    public IReadOnlyList<string> Texts(string name, int most)
    {
        if (Given(name) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(one => one.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(one.GetString())))
        {
            Reject(name, "must be a list of texts, none of them empty");
            return [];
        }

        string[] texts = [.. value.EnumerateArray().Select(one => one.GetString()!.Trim()).Distinct(StringComparer.Ordinal)];
        if (texts.Length <= most) return texts;
        Reject(name, string.Create(CultureInfo.InvariantCulture, $"may have {most} entries, and this one has {texts.Length}"));
        return [];
    }

    /// <summary>An object in it; null where it is not there.</summary>
    public OrderFields? Fields(string name, IReadOnlyList<string> known) =>
        Given(name) is { } value ? new OrderFields(value, $"{_prefix}{name}.", known, _faults) : null;

    private T? Word<T>(string name, string text)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var at = Array.FindIndex(values, value => string.Equals(Written(value), text, StringComparison.OrdinalIgnoreCase));
        if (at >= 0) return values[at];
        Reject(name, $"must be {string.Join(", ", values.Select(value => Written(value)))}, not '{text}'");
        return null;
    }

    // As it is stored and answered.
    private static string Written<T>(T value)
        where T : struct, Enum =>
        JsonSerializer.SerializeToElement(value, StoredJson.Options).GetString()!;

    private JsonElement? Given(string name) => Find(name) is { ValueKind: not JsonValueKind.Null } value ? value : null;

    private JsonElement? Find(string name) =>
        _body.ValueKind == JsonValueKind.Object && _body.TryGetProperty(name, out var value) ? value : null;
}
