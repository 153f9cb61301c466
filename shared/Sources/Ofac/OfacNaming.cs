using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Names in reading order, from their parts: OFAC prints them family name first and in capitals.</summary>
internal sealed class OfacNaming(OfacReferences references, Action<string> unknown)
{
    private readonly OfacScripts _scripts = new(references);
    private readonly OfacReadingOrder _order = new(unknown);

    /// <summary>The main name, and all others as aliases, the main name in other scripts included.</summary>
    public (string Primary, IReadOnlyList<Alias> Aliases) Map(IReadOnlyList<OfacName> names, OfacFaults faults)
    {
        var primary = names.FirstOrDefault(name => name.IsPrimary == true);
        if (primary is null)
        {
            faults.Add("No name is marked as the primary one.");
            return ("", []);
        }

        var latin = Main(primary);
        var text = latin is null ? null : Text(latin);
        if (text is null) faults.Add("The primary name has no text.");
        var aliases = new List<Alias>();
        AddTranslations(primary, latin, aliases);
        foreach (var name in names)
        {
            if (!ReferenceEquals(name, primary)) Add(name, aliases, faults);
        }

        return (text ?? "", aliases);
    }

    private void Add(OfacName name, List<Alias> aliases, OfacFaults faults)
    {
        var main = Main(name);
        if (main is null || Text(main) is not { } text)
        {
            faults.Add("An alias has no text.");
            return;
        }

        aliases.Add(new Alias(text, KindOf(name.AliasType, faults), QualityOf(name), _scripts.CodeOf(main.Script)));
        AddTranslations(name, main, aliases);
    }

    private void AddTranslations(OfacName name, OfacNameTranslation? main, List<Alias> aliases)
    {
        foreach (var translation in name.Translations)
        {
            if (ReferenceEquals(translation, main) || Text(translation) is not { } text) continue;
            aliases.Add(new Alias(text, "original_script", QualityOf(name), _scripts.CodeOf(translation.Script)));
        }
    }

    /// <summary>The form in Latin script where there is one, of several the one that OFAC lists first.</summary>
    private OfacNameTranslation? Main(OfacName name)
    {
        OfacNameTranslation? best = null;
        var rank = -1;
        foreach (var translation in name.Translations)
        {
            var latin = _scripts.CodeOf(translation.Script) == OfacScripts.Latin;
            var its = (latin ? 2 : 0) + (translation.IsPrimary == true ? 1 : 0);
            if (its > rank) (best, rank) = (translation, its);
        }

        return best;
    }

    private string? Text(OfacNameTranslation translation) =>
        _order.Read(translation.Parts, OfacScripts.FamilyFirst(_scripts.CodeOf(translation.Script))) ?? translation.FullName;

    private static string KindOf(string? aliasType, OfacFaults faults)
    {
        switch (aliasType)
        {
            // A name that is not the primary one is another name, whether or not OFAC says of which kind.
            case "A.K.A." or null: return "aka";
            case "F.K.A.": return "fka";
            case "N.K.A.": return "nka";
            default:
                faults.Add($"aliasType is \"{aliasType}\", a kind of alias that we do not know.");
                return "";
        }
    }

    private static string? QualityOf(OfacName name) => name.IsLowQuality switch
    {
        true => "weak",
        false => "strong",
        null => null,
    };
}
