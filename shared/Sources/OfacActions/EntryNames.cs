using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Reads the names of a printed entry: the main one, then groups such as <c>(Arabic: …)</c> and <c>(a.k.a. X; f.k.a. Y (Cyrillic: …))</c>.</summary>
internal static partial class EntryNames
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a.k.a."] = "aka",
        ["f.k.a."] = "fka",
        ["n.k.a."] = "nka",
        ["d.b.a."] = "dba",
    };

    // What belongs to the name before it: "X CO., LTD.".
    private static readonly HashSet<string> Suffixes = new(
        [
            "LTD", "LTD.", "LIMITED", "LLC", "L.L.C.", "INC", "INC.", "CO", "CO.", "CORP", "CORP.", "S.A.", "S.A.L.", "S.R.L.", "SRL", "SARL", "S.A.R.L.",
            "GMBH", "B.V.", "PLC", "PTE", "PTE.", "PTE. LTD.", "PTE LTD", "CO. LTD.", "CO., LTD.", "LTD. STI.", "A.S.", "JR.", "SR.",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The main name: what stands before the names' groups; else, of a person, the family name and the given names, of others what
    /// stands before the first comma.</summary>
    public static string MainOf(string text, TargetType type)
    {
        var head = End().Split(EntryText.Split(text, ';').First(), 2)[0];
        var at = EntryText.Groups(head).Where(group => IsName(group.Text)).Select(group => group.At).DefaultIfEmpty(-1).First();
        if (at > 0) return head[..at].Trim();
        if (type is TargetType.Vessel or TargetType.Aircraft) return head.Split(" (")[0].Trim();

        var parts = EntryText.Split(head, ',').ToArray();
        var taken = type == TargetType.Person ? Math.Min(2, parts.Length) : 1;
        while (taken < parts.Length && Suffixes.Contains(parts[taken])) taken++;
        return string.Join(", ", parts.Take(taken));
    }

    /// <summary>The other names.</summary>
    public static IEnumerable<ActionName> OthersOf(string text) =>
        EntryText.Groups(text).SelectMany(group => ScriptOf(group.Text) is { } native ? [native] : AliasesOf(group.Text));

    private static IEnumerable<ActionName> AliasesOf(string group)
    {
        foreach (var part in EntryText.Split(group, ';'))
        {
            if (Alias().Match(part) is not { Success: true } alias) continue;
            var name = alias.Groups["name"].Value;
            var natives = EntryText.Groups(name).Select(inner => (inner.At, Name: ScriptOf(inner.Text))).Where(inner => inner.Name is not null).ToArray();
            var latin = (natives.Length > 0 ? name[..natives[0].At] : name).Trim();
            var isWeak = latin is ['"' or '\u201C', .., '"' or '\u201D'];
            yield return new(latin.Trim('"', '\u201C', '\u201D'), Kinds[alias.Groups["kind"].Value], isWeak, Script.Of(latin));
            foreach (var native in natives) yield return native.Name!;
        }
    }

    private static bool IsName(string group) => Alias().IsMatch(group) || ScriptOf(group) is not null;

    // "Arabic: محمد": a label of letters, and a name in another script; "Latin: …" is a spelling.
    private static ActionName? ScriptOf(string group)
    {
        if (Labelled().Match(group) is not { Success: true } labelled) return null;
        var name = labelled.Groups["name"].Value;
        var script = Script.Of(name);
        if (labelled.Groups["label"].Value == "Latin") return new(name, "aka", Script: "Latn");
        return script is null or "Latn" ? null : new(name, "original_script", Script: script);
    }

    // What can follow a name at once, without a place between.
    [GeneratedRegex(@"\s*(?:\[|\((?:individual|entity|vessel|aircraft|Linked To:))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();

    [GeneratedRegex("^(?<kind>[afn]\\.k\\.a\\.|d\\.b\\.a\\.)\\s+(?<name>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alias();

    [GeneratedRegex(@"^(?<label>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?):\s*(?<name>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labelled();
}
