namespace SanctionsTracker.Events.Uploads;

/// <summary>Under which header of an upload each field stands.</summary>
/// <param name="Headers">The header of each field, as the upload writes it; a field that the upload has not is absent.</param>
/// <param name="Unused">The upload's other headers, in order.</param>
public sealed record EventColumns(IReadOnlyDictionary<EventField, string> Headers, IReadOnlyList<string> Unused)
{
    private static readonly EventField[] Needed = [EventField.Date, EventField.Title, EventField.Country];

    /// <summary>Finds the fields among the headers, whatever the case and the blanks around them.</summary>
    /// <param name="headers">The upload's headers, in order; empty ones name nothing.</param>
    /// <param name="mapping">Which header is which field.</param>
    /// <exception cref="UnreadableUploadException">A header is missing or there twice; the message names those that there are.</exception>
    public static EventColumns Find(IReadOnlyList<string> headers, EventMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        string[] named = [.. headers.Where(header => !string.IsNullOrWhiteSpace(header))];
        var found = new OrderedDictionary<EventField, string>();
        foreach (var field in Enum.GetValues<EventField>().Where(field => !mapping.IsConstant(field)))
            if (Header(field, named, mapping) is { } header) found[field] = header;
        return new(found, [.. named.Except(found.Values, StringComparer.Ordinal)]);
    }

    private static string? Header(EventField field, string[] headers, EventMapping mapping)
    {
        var mapped = mapping.Headers.GetValueOrDefault(field);
        var matching = headers.Where(header => string.Equals(header.Trim(), (mapped ?? Word(field)).Trim(), StringComparison.OrdinalIgnoreCase)).ToArray();
        return matching switch
        {
            [var only] => only,
            [] when mapped is not null => throw Missing($"There is no header '{mapped}' for the {Word(field)}", field, headers),
            [] when Needed.Contains(field) => throw Missing($"No header says what is the {Word(field)}", field, headers),
            [] => null,
            _ => throw new UnreadableUploadException($"The header '{matching[0].Trim()}' stands there {matching.Length} times, and the {Word(field)} can be under one only."),
        };
    }

    private static UnreadableUploadException Missing(string what, EventField field, string[] headers)
    {
        var there = headers.Length == 0 ? "There are none" : $"Those there are: {string.Join(", ", headers.Select(header => header.Trim()))}";
        var constant = field == EventField.Country ? ", or give one for all with country=IRN" : "";
        return new($"{what}. {there}. Map one with columns={Word(field)}:HEADER{constant}.");
    }

    private static string Word(EventField field) => field.ToString().ToLowerInvariant();
}
