namespace SanctionsTracker.Extraction.Dates;

/// <summary>Tells a year that stands alone from any other number of four digits.</summary>
/// <remarks>
/// A number from 1900 to 2059 that is not round is taken for a year, unless the words beside it say what it counts or numbers. Any other needs a
/// word before it that goes with years ("in 1853", "since 2000") or stands alone in brackets.
/// </remarks>
internal static class Years
{
    private const int First = 1000;
    private const int Last = 2999;
    private const int FirstUsual = 1900;
    private const int LastUsual = 2059;

    // "Resolution 2231", "pp. 1990-1995", "about 1950 men"
    private static readonly WordSet Numbering = new(
        "resolution", "resolutions", "res", "unscr", "unscrs", "scr", "regulation", "directive", "decision", "decree", "law", "act", "order", "rule", "section",
        "article", "articles", "art", "paragraph", "paragraphs", "para", "paras", "chapter", "page", "pages", "p", "pp", "no", "nos", "nr", "number", "numbers",
        "n", "room", "box", "flight", "boeing", "unit", "imo", "iso", "id", "passport", "bill", "case", "entry", "building", "suite", "route", "highway",
        "usd", "eur", "gbp", "chf", "rs", "committee", "model", "type", "tel", "telephone", "fax", "ext", "code", "zip", "version", "item", "items", "footnote", "note", "graph", "table", "figure");

    private static readonly WordSet Counting = new(
        "about", "around", "some", "nearly", "almost", "over", "than", "least", "most", "approximately", "roughly", "exactly", "another", "additional", "estimated", "total");

    private static readonly WordSet MarksBefore = new("$", "€", "£", "¥", "#", "°", "º", "§", "+", "±", "=", "*", "@", "&", "_", "/", "\\", "~", "<", ">", "№", "%");
    private static readonly WordSet MarksBehind = new("%", "°", "$", "€", "£", "/", "\\", "@", "_", "=", "*", "+", "&");

    private static readonly WordSet Counted = new(
        "people", "persons", "men", "women", "children", "civilians", "soldiers", "troops", "fighters", "militants", "militiamen", "rebels", "personnel", "officers", "officials",
        "prisoners", "detainees", "refugees", "protesters", "protestors", "migrants", "workers", "employees", "students", "victims", "casualties", "deaths", "dead", "killed", "wounded",
        "injured", "members", "families", "households", "homes", "houses", "tons", "tonnes", "kg", "kilograms", "kilogrammes", "km", "kilometres", "kilometers", "kms", "miles",
        "metres", "meters", "m", "feet", "ft", "hectares", "acres", "barrels", "litres", "liters", "gallons", "dollars", "euros", "pounds", "rials", "roubles", "rubles", "francs",
        "million", "billion", "trillion", "thousand", "hundred", "percent", "per", "pct", "degrees", "mw", "megawatts", "gw", "kw", "volts", "hours", "minutes", "seconds", "days", "weeks",
        "months", "years", "times", "centrifuges", "missiles", "rockets", "drones", "warheads", "tanks", "aircraft", "vehicles", "vessels", "ships", "tankers", "boats", "companies",
        "entities", "individuals", "firms", "targets", "names", "entries", "pages", "words", "copies", "cases", "points", "units", "items", "sites", "villages", "towns", "schools");

    private static readonly WordSet Before = new(
        "in", "by", "since", "until", "till", "before", "after", "during", "from", "to", "through", "of", "between", "year", "early", "mid", "late", "circa", "ca", "c", "born", "spring",
        "summer", "autumn", "fall", "winter", "pre", "post", "fy", "im", "en", "seit", "depuis", "desde");

    private static readonly WordSet Prefixes = new("pre", "post", "mid", "early", "late", "end");

    public static bool Possible(int year) => year is >= First and <= Last;

    /// <summary>Any year that the words beside it already make one: behind a month, at the end of a range.</summary>
    public static int? Written(TokenText words, int at) =>
        words.Number(at, 4) is int year && Possible(year) && !GoesOn(words, at) ? year : null;

    /// <summary>A year by itself.</summary>
    public static int? Alone(TokenText words, int at)
    {
        if (Written(words, at) is not int year || !MayBegin(words, at) || IsCounted(words, at)) return null;
        var usual = year is >= FirstUsual and <= LastUsual && (year % 100 != 0);
        return usual || Before.Has(words, at - 1) || InBrackets(words, at) ? year : null;
    }

    /// <summary>Whether the words before a number let it be a year: no currency, no "Resolution", no other digits.</summary>
    public static bool MayBegin(TokenText words, int at)
    {
        if (words[at - 1].Kind == TokenKind.Number) return false;
        if (MarksBefore.Has(words, at - 1) || IsEstimate(words, at - 1) || Numbers(words, at)) return false;
        if (!words[at].Joined) return true;

        // "post-2003", but not "UN-2231" or "B2003"
        if (words.IsWord(at - 1)) return words.Is(at - 1, "FY");
        if (words.IsDash(at - 1) && words[at - 1].Joined) return Prefixes.Has(words, at - 2) || words.Is(at - 2, ")") || words.Span(at - 1)[0] is '—' or '–';
        return !(words[at - 1].Joined && (words.IsMark(at - 1, '.') || words.IsMark(at - 1, ',') || words.IsMark(at - 1, ':'))
            && words[at - 2].Kind == TokenKind.Number);
    }

    // "about 2014 men", but "in about 2014"
    private static bool IsEstimate(TokenText words, int at) =>
        Counting.Has(words, at) && !Before.Has(words, at - 1) && !(words.Is(at - 1, "at") && Before.Has(words, at - 2));

    // "the order of 2012" numbers nothing, "Order 2012" does; "of" stands between them.
    private static bool Numbers(TokenText words, int at)
    {
        var before = words.IsMark(at - 1, '.') ? at - 2 : at - 1;
        if (!Numbering.Has(words, before) || !words.SameParagraph(before, at)) return false;
        return words.IsMark(at - 1, '.') ? words.Span(before).Length <= 4 : !IsSmallAct(words, before);
    }

    // "the act 2012 saw"? A word that is no abbreviation numbers when it has its capital: "Law 2015", "Resolution 2231"; or is always a label: "resolution 2231".
    private static bool IsSmallAct(TokenText words, int at) =>
        !words.IsCapitalised(at) && (words.Is(at, "act") || words.Is(at, "case") || words.Is(at, "unit") || words.Is(at, "order"));

    private static bool IsCounted(TokenText words, int at) =>
        Counted.Has(words, at + 1)
        || (words.IsDash(at + 1) && words[at + 1].Joined && words.IsWord(at + 2) && words[at + 2].Joined && (Counted.Has(words, at + 2) || words.Is(at + 2, "strong")))
        || (words[at + 1].Kind == TokenKind.Number && words[at + 1].Length >= 3)
        // The committees are named by their resolutions: "the 1988 Committee", "the 1988 Sanctions Committee".
        || words.Is(at + 1, "Committee")
        || (words.Is(at + 1, "Sanctions") && (words.Is(at + 2, "Committee") || words.Is(at + 2, "List")));

    // More of a number or a name behind it: "2012/33", "2015.7", "2231th", "2010-XII".
    private static bool GoesOn(TokenText words, int at)
    {
        if (!words[at + 1].Joined) return false;
        if (words.IsWord(at + 1)) return true;
        if (MarksBehind.Has(words, at + 1)) return true;
        return words[at + 2].Joined && words[at + 2].Kind == TokenKind.Number && (words.IsMark(at + 1, '.') || words.IsMark(at + 1, ',') || words.IsMark(at + 1, ':'));
    }

    private static bool InBrackets(TokenText words, int at) => words.IsMark(at - 1, '(') && (words.IsMark(at + 1, ')') || words.IsMark(at + 1, ',') || words.IsMark(at + 1, ';'));
}
