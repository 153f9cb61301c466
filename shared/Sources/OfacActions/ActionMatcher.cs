using System.Text;
using AnyAscii;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Finds the record of an entry by its name, whatever the order of its words, within its programmes; of several the one listed
/// on the action's date. Where that leaves more than one, it says so and decides for none.</summary>
public sealed class ActionMatcher
{
    private readonly ILookup<string, (ListId List, CatalogueEntry Entry)> _byName;

    public ActionMatcher(IEnumerable<Catalogue> catalogues) => _byName = catalogues
        .SelectMany(catalogue => catalogue.Entries.Select(entry => (catalogue.List, entry)))
        .ToLookup(record => KeyOf(record.entry.Name), StringComparer.Ordinal);

    /// <summary>The record that <paramref name="entry"/> is about.</summary>
    /// <param name="entry">The entry; of a change, its new state.</param>
    /// <param name="before">Of a change, its old state: the record may still have that name.</param>
    /// <param name="kind">What the action does.</param>
    /// <param name="date">The action's date.</param>
    public ActionMatch Match(ActionEntry entry, ActionEntry? before, ActionItemKind kind, DateOnly date)
    {
        var named = _byName[KeyOf(entry.Name)].ToArray();
        if (named.Length == 0 && before is not null) named = [.. _byName[KeyOf(before.Name)]];
        if (named.Length == 0) return new(null, "no record has this name");

        var programmes = entry.Programmes.Concat(before?.Programmes ?? []).ToHashSet(StringComparer.Ordinal);
        var within = named.Where(record => record.Entry.Type == entry.Type && record.Entry.Programmes.Any(programmes.Contains)).ToArray();
        if (within.Length == 0) return new(null, $"{Count(named.Length)} this name, under no programme of the entry or of another type");

        var sameDay = kind == ActionItemKind.Added
            ? within.Where(record => record.Entry.ListedOn is { } listed && listed.FirstDay == date && listed.LastDay == date).ToArray()
            : [];
        if (sameDay is [var dated]) return new(new(dated.List, dated.Entry.Id), "name, programme and listing date");
        return within is [var only]
            ? new(new(only.List, only.Entry.Id), "name and programme")
            : new(null, $"{Count(within.Length)} this name and programme");
    }

    /// <summary>A name as it is compared: its words in Latin letters and digits, in lower case, sorted.</summary>
    internal static string KeyOf(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in Ascii.IsValid(name) ? name : name.Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(letter)) plain.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '`')) plain.Append(' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    private static string Count(int records) => records == 1 ? "one record has" : $"{records} records have";
}
