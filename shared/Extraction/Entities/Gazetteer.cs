using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Names that are common knowledge, from the tables beside this file, and from a folder of the owner's with tables of the same names: their
/// rows are added, and one with an id that we have replaces ours.
/// </summary>
/// <remarks>Columns <c>id, name, country, also</c>; several countries and several names are separated by <c>|</c>. A name all in capitals is
/// looked for in capitals alone. <c>demonyms.tsv</c> has <c>code, words</c>; <c>words.tsv</c> has <c>class, words</c>.</remarks>
public sealed class Gazetteer
{
    private static readonly Dictionary<string, WordClass> Classes = new(StringComparer.Ordinal)
    {
        ["title"] = WordClass.None,
        ["common"] = WordClass.Common,
        ["given"] = WordClass.Given,
        ["head"] = WordClass.Head,
        ["legal"] = WordClass.Legal,
        ["particle"] = WordClass.Particle,
        ["link"] = WordClass.Link,
        ["stop"] = WordClass.Stop,
        ["ship"] = WordClass.Ship,
        ["thing"] = WordClass.Thing,
    };

    private Gazetteer(IReadOnlyList<(KnownEntity, IReadOnlyList<string>)> entities, IReadOnlyList<(WordClass, string)> words) =>
        (Entities, Words) = (entities, words);

    /// <summary>Everything with its names.</summary>
    internal IReadOnlyList<(KnownEntity Entity, IReadOnlyList<string> Names)> Entities { get; }

    /// <summary>Words that say something about the names that they stand in; of class <see cref="WordClass.None"/>, titles of persons.</summary>
    internal IReadOnlyList<(WordClass Class, string Phrase)> Words { get; }

    /// <param name="options">Where the owner's tables are, and what counts.</param>
    /// <exception cref="InvalidSettingException">The folder is not there, or a table in it has a row that cannot be read.</exception>
    public static Gazetteer Read(ExtractionOptions options)
    {
        var tables = new ExtractionTables(options.Folder);
        var entities = Countries.All.Select(country => Country(country, tables, options.Demonyms)).ToList();
        entities.AddRange(Named(tables, "places.tsv", EntityKind.Place));
        entities.AddRange(Named(tables, "organisations.tsv", EntityKind.Organisation));
        entities.AddRange(Named(tables, "persons.tsv", EntityKind.Person));
        return new(entities, [.. tables.Rows("words.tsv", 2).SelectMany(ClassedWords)]);
    }

    private static (KnownEntity, IReadOnlyList<string>) Country(Country country, ExtractionTables tables, bool demonyms)
    {
        var also = tables.Keyed("demonyms.tsv", 3).GetValueOrDefault(country.Code.Value) ?? [country.Code.Value, "", ""];
        string[] people = Split(also[2]);
        // Publishers' forms with brackets and commas are not met in sentences, and what they file under a country can be a place of its own.
        var names = Countries.NamesOf(country.Code)
            .Where(name => name.AsSpan().IndexOfAny(",(:") < 0)
            .Except(tables.Keyed("places.tsv", 4).Values.Select(row => row[1]), StringComparer.Ordinal);
        names = demonyms ? names.Union(people, StringComparer.Ordinal) : names.Except(people, StringComparer.Ordinal);
        return (new(EntityKind.Country, country.Code.Value, country.Name, [country.Code]), [.. names.Union(Split(also[1]), StringComparer.Ordinal)]);
    }

    private static IEnumerable<(KnownEntity, IReadOnlyList<string>)> Named(ExtractionTables tables, string table, EntityKind kind)
    {
        foreach (var row in tables.Keyed(table, 4).Values)
        {
            CountryCode[] countries = [.. Split(row[2]).Select(code => Known(code, table, row[0]))];
            yield return (new(kind, row[0], row[1], countries), [row[1], .. Split(row[3])]);
        }
    }

    private static IEnumerable<(WordClass, string)> ClassedWords(string[] row)
    {
        if (!Classes.TryGetValue(row[0], out var of)) throw new InvalidSettingException($"words.tsv has no class '{row[0]}'.");
        return row[1].Split(of == WordClass.None ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (of, word));
    }

    private static CountryCode Known(string code, string table, string id) =>
        Countries.ByCode(code)?.Code ?? throw new InvalidSettingException($"{table} gives '{id}' the country '{code}', which is none.");

    private static string[] Split(string names) => names.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
