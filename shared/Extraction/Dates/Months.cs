namespace SanctionsTracker.Extraction.Dates;

/// <summary>The months by name, in English, German, French and Spanish.</summary>
internal static class Months
{
    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly WordTable<int> FullEnglish = Table(English);

    private static readonly WordTable<int> ShortEnglish = Table(
        ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], ["", "", "", "", "", "", "", "", "sept"]);

    private static readonly WordTable<int> Foreign = Table(
        ["Januar", "Februar", "März", "", "Mai", "Juni", "Juli", "", "", "Oktober", "", "Dezember"],
        ["Jänner", "Feber", "Maerz"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["", "fevrier", "", "", "", "", "", "aout", "", "", "", "decembre"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]);

    public static IEnumerable<string> Words => FullEnglish.Words.Concat(ShortEnglish.Words).Concat(Foreign.Words);

    /// <summary>A month that stands beside a day or a year: by its name or abbreviation, in any of the languages.</summary>
    public static int? Read(TokenText words, int at) => Named(words, at) ?? Abbreviated(words, at) ?? Foreign.Find(words, at);

    /// <summary>A month by its full English name, with its capital: "may" and "march" are words of their own.</summary>
    public static int? Named(TokenText words, int at) => words.IsCapitalised(at) ? FullEnglish.Find(words, at) : null;

    /// <summary>Just behind a month and the full stop of its abbreviation.</summary>
    public static int End(TokenText words, int at) =>
        words.IsMark(at + 1, '.') && words[at + 1].Joined && words[at].Length <= 4 && Abbreviated(words, at) is not null ? at + 2 : at + 1;

    private static int? Abbreviated(TokenText words, int at) => words.IsCapitalised(at) ? ShortEnglish.Find(words, at) : null;

    private static WordTable<int> Table(params string[][] languages) =>
        new([.. languages.SelectMany(names => names.Select((name, i) => (Name: name, Month: i + 1))).Where(row => row.Name.Length > 0)]);
}
