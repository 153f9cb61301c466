using System.Text.RegularExpressions;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources.Ofac;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Reads an entry as OFAC prints it: <c>NAME (a.k.a. …), place; DOB …; … (individual) [PROGRAMME] (Linked To: …).</c></summary>
internal static partial class EntryReader
{
    private static readonly (string Mark, TargetType Type)[] Types =
    [
        ("(individual)", TargetType.Person),
        ("(vessel)", TargetType.Vessel),
        ("(aircraft)", TargetType.Aircraft),
        ("(entity)", TargetType.Organisation),
    ];

    /// <summary>Whether the line has the form of an entry: a tag with its programme.</summary>
    public static bool LooksLikeEntry(string line) => Tag().IsMatch(line);

    /// <summary>The entry; null where the line has no name or no programme.</summary>
    public static ActionEntry? Read(string line)
    {
        var text = line.Trim().TrimEnd('.').Trim();
        string[] programmes = [.. Tag().Matches(text).SelectMany(tag => tag.Groups["code"].Captures).Select(code => code.Value).Distinct(StringComparer.Ordinal)];
        var type = TypeOf(text);
        var name = EntryNames.MainOf(text, type);
        if (programmes.Length == 0 || name.Length == 0) return null;
        return new ActionEntry
        {
            Name = name,
            Type = type,
            Programmes = programmes,
            Aliases = [.. EntryNames.OthersOf(text).Distinct()],
            Births = [.. BirthsOf(text)],
            LinkedTo = [.. LinksOf(text)],
            Text = line.Trim(),
        };
    }

    // Organisations carry no mark of their own, or "(entity)".
    private static TargetType TypeOf(string text) =>
        Types.Where(type => text.Contains(type.Mark, StringComparison.OrdinalIgnoreCase)).Select(type => type.Type).Append(TargetType.Organisation).First();

    private static IEnumerable<PartialDate> BirthsOf(string text)
    {
        foreach (var part in EntryText.Split(text, ';'))
        {
            if (Birth().Match(part) is not { Success: true } birth) continue;
            if (OfacDateText.TryRead(birth.Groups["date"].Value.Trim(), out var period)) yield return period.From with { Text = birth.Groups["date"].Value.Trim() };
        }
    }

    private static IEnumerable<string> LinksOf(string text) =>
        from @group in EntryText.Groups(text)
        from part in EntryText.Split(@group.Text, ';')
        where part.StartsWith("Linked To:", StringComparison.OrdinalIgnoreCase)
        select part["Linked To:".Length..].Trim();

    // "[561-Related]" is a programme too. Two codes can stand in one tag of the old form: "[SDGT][IFSR]".
    [GeneratedRegex(@"\[(?<code>[A-Z0-9][A-Za-z0-9-]*)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:alt\.\s+)?DOB\s+(?<date>(?:circa\s+)?[0-9A-Za-z ]+?)(?:\s*\(individual\).*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Birth();
}
