using SanctionsTracker.Designations;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Targets;

/// <summary>Records for the linking, as short as can be.</summary>
internal static class Target
{
    public static Designation Person(string id, string name, string? born = null, string country = "IRN") =>
        Record(id, name, TargetType.Person, country) with { Births = born is null ? [] : [new Birth(Date(born))] };

    public static Designation Company(string id, string name, string country = "IRN") => Record(id, name, TargetType.Organisation, country);

    public static Designation Vessel(string id, string name, string? imo = null, string country = "IRN") =>
        Record(id, name, TargetType.Vessel, country) with { Documents = imo is null ? [] : [new IdentityDocument("IMO number", imo)] };

    public static Designation Aircraft(string id, string name, string? tail, string? serial, string country = "IRN") => Record(id, name, TargetType.Aircraft, country) with
    {
        Particulars = [.. new[] { ("aircraft_tail_number", tail), ("aircraft_serial_number", serial) }
            .Where(fact => fact.Item2 is not null).Select(fact => new Particular(fact.Item1, fact.Item2!))],
    };

    /// <summary>The record with one more document, <c>passport A1234567 IRN</c>: kind, number, country.</summary>
    public static Designation With(this Designation record, string type, string number, string? country = null) => record with
    {
        Documents = [.. record.Documents, new IdentityDocument(type, number, country, country is null ? null : new CountryCode(country))],
    };

    public static Designation Aka(this Designation record, string name, string? quality = "strong") =>
        record with { Aliases = [.. record.Aliases, new Alias(name, "aka", quality)] };

    /// <summary>The groups, each as its members with blanks between.</summary>
    public static string[] Groups(params Designation[] records) => Groups([.. records.Select(record => Facts(record))]);

    public static string[] Groups(params RecordFacts[] records) =>
        [.. TargetLinker.Link(records).Groups.Select(group => string.Join(' ', group.Members))];

    /// <summary>The one link between two records; null for none.</summary>
    public static RecordLink? Link(Designation a, Designation b) =>
        TargetLinker.Link([Facts(a), Facts(b)]).Groups.SingleOrDefault()?.Links.Single();

    public static RecordFacts Facts(Designation record, bool isListed = true) => RecordFacts.Of(record, isListed, since: default);

    public static DesignationId Id(string id) => id.Split('/') is [var list, var value] ? new(new ListId(list), value) : throw new FormatException(id);

    private static Designation Record(string id, string name, TargetType type, string country) => new()
    {
        Id = Id(id),
        Name = name,
        Type = type,
        Countries = country.Length == 0 ? [] : [new CountryLink(new CountryCode(country), "nationality")],
    };

    private static PartialDate Date(string text)
    {
        var about = text.StartsWith("about ", StringComparison.Ordinal);
        return PartialDate.TryParse(about ? text[6..] : text, out var date) ? date with { Approximate = about } : throw new FormatException(text);
    }
}
