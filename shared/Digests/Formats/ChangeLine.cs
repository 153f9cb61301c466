using SanctionsTracker.Designations;

namespace SanctionsTracker.Digests.Formats;

/// <summary>A change as chat services show it, in plain text: each format escapes it in its own way.</summary>
/// <param name="Name">The subject's name, isolated where it runs from right to left.</param>
/// <param name="Link">Where the record is.</param>
/// <param name="Details">What happened to it, to follow the name.</param>
/// <param name="LineupLink">The line-up around it; null where there is none.</param>
internal sealed record ChangeLine(string Name, Uri Link, string Details, Uri? LineupLink)
{
    private const int NameLength = 200;
    private const int ValueLength = 80;
    private const int ShownValues = 3;
    private const int ShownFields = 4;

    public static ChangeLine Of(DigestChange change) =>
        new(PlainText.Name(change.Name, NameLength), change.Link, string.Join(" · ", Parts(change)), change.LineupLink);

    private static IEnumerable<string> Parts(DigestChange change)
    {
        yield return Verb(change.Kind);
        if (change.Type is { } type) yield return DigestJson.Word(type);
        if (change.Countries.Count > 0) yield return Some(change.Countries.Select(country => country.Value));
        if (change.Programmes.Count > 0) yield return Some(change.Programmes);
        if (change.ListedOn is { } listed) yield return $"listed {listed}";
        if (change.RemovedOn is { } removed) yield return $"removed {removed}";
        foreach (var field in change.Fields.Take(ShownFields)) yield return Field(field);
        if (change.Fields.Count > ShownFields) yield return DigestWords.More(change.Fields.Count - ShownFields);
    }

    private static string Verb(ListChangeKind kind) => kind switch
    {
        ListChangeKind.Relisted => "listed again",
        ListChangeKind.Released => "held snapshot released",
        ListChangeKind.VerdictChanged => "verdict changed",
        _ => DigestJson.Word(kind),
    };

    private static string Field(FieldChange field)
    {
        var name = PlainText.Clean(field.Field, ValueLength).Replace('_', ' ');
        return $"{name}: {Side(field.Before, field.Many ? "−" : "")} → {Side(field.After, field.Many ? "+" : "")}";
    }

    private static string Side(IReadOnlyList<string> values, string sign) => values.Count == 0 ? "nothing" : sign + Some(values);

    private static string Some(IEnumerable<string> values)
    {
        var all = values.ToArray();
        var shown = string.Join(", ", all.Take(ShownValues).Select(value => PlainText.Name(value, ValueLength)));
        return all.Length > ShownValues ? $"{shown} {DigestWords.More(all.Length - ShownValues)}" : shown;
    }
}
