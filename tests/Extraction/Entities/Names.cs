using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;

namespace SanctionsTracker.Tests.Extraction.Entities;

/// <summary>Extraction with the gazetteer that is shipped, and with records.</summary>
internal static class Names
{
    private static readonly Gazetteer Shipped = Gazetteer.Read(new());
    private static readonly EntityExtractor WithoutLists = With();

    public static EntityExtractor With(params Designation[] records)
    {
        var builder = new NameIndexBuilder(Shipped);
        foreach (var record in records) builder.Add(record, isListed: true);
        return new(builder.Build());
    }

    public static Designation Record(string id, TargetType type, string country, string name, params string[] aliases) => new()
    {
        Id = new(new(id.Split(':')[0]), id.Split(':')[1]),
        Type = type,
        Name = name,
        Countries = [new(new(country), "nationality")],
        Aliases = [.. aliases.Select(alias => new Alias(alias, "aka"))],
    };

    /// <summary>What the gazetteer and the wording find: <c>Iran/Country/IRN</c>, blanks between.</summary>
    public static string Found(string text) => Told(WithoutLists.Extract(new(text)));

    public static string Told(IEnumerable<ExtractedEntity> entities) =>
        string.Join("; ", entities.Select(entity => $"{entity.Text}/{entity.Kind}/{entity.Id}"));

    public static string[] Persons(string text) =>
        [.. WithoutLists.Extract(new(text)).Where(entity => entity.Kind == EntityKind.Person).Select(entity => entity.Text)];

    public static string[] Bodies(string text) =>
        [.. WithoutLists.Extract(new(text)).Where(entity => entity.Kind == EntityKind.Organisation).Select(entity => entity.Text)];

    /// <summary>The words that name a record, with its id.</summary>
    public static string[] Records(string text, params Designation[] records) =>
        [.. With(records).Extract(new(text)).Where(entity => entity.Kind == EntityKind.Designation).Select(entity => $"{entity.Text}/{entity.Id}")];
}
