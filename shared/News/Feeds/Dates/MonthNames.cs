namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>The names of the months in the languages that feeds are written in, their inflected forms, and every beginning of
/// three letters or more that no two of them share.</summary>
internal static class MonthNames
{
    private const int ShortestBeginning = 3;

    // January to December; a row per language, in which a bar parts the forms of one month.
    private static readonly string[] Gregorian =
    [
        "january february march april may june july august september|sept october november december", // English
        "januar|janner februar|feber marz|mrz april mai juni juli august september oktober november dezember", // German
        "janvier|janv fevrier|fevr mars avril|avr mai juin|jui juillet|juil aout septembre octobre novembre decembre", // French
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre", // Spanish
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre|set ottobre novembre dicembre", // Italian
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro|out novembro dezembro", // Portuguese
        "januari februari maart|mrt april mei juni juli augustus september oktober november december", // Dutch
        "январь|января февраль|февраля март|марта апрель|апреля май|мая июнь|июня июль|июля август|августа сентябрь|сентября октябрь|октября ноябрь|ноября декабрь|декабря",
        "styczen|stycznia luty|lutego marzec|marca kwiecien|kwietnia maj|maja czerwiec|czerwca lipiec|lipca sierpien|sierpnia wrzesien|wrzesnia pazdziernik|pazdziernika listopad|listopada grudzien|grudnia",
        "leden|ledna unor|unora brezen|brezna duben|dubna kveten|kvetna cerven|cervna cervenec|cervence srpen|srpna zari rijen|rijna listopad|listopadu prosinec|prosince",
        "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik", // Turkish
        "januari februari mars april maj juni juli augusti september oktober november december", // Swedish
        "januar februar mars april mai juni juli august september oktober november desember", // Norwegian
        "januar februar marts april maj juni juli august september oktober november december", // Danish
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta", // Finnish
        "ιανουαριος|ιανουαριου φεβρουαριος|φεβρουαριου μαρτιος|μαρτιου|μαω απριλιος|απριλιου μαιος|μαιου|μαι ιουνιος|ιουνιου|ιον ιουλιος|ιουλιου|ιολ αυγουστος|αυγουστου σεπτεμβριος|σεπτεμβριου οκτωβριος|οκτωβριου νοεμβριος|νοεμβριου δεκεμβριος|δεκεμβριου",
        "januar februar|februari marcius aprilis majus junius julius augusztus szeptember oktober november december", // Hungarian
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie", // Romanian
        "січень|січня лютий|лютого березень|березня квітень|квітня травень|травня червень|червня липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня",
        "ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر", // Persian
        "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", // Arabic, of Egypt
        "جانفي شباط آذار نيسان أيار حزيران تموز آب أيلول أوكتوبر نونبر دجنبر", // Arabic, of the Levant and the Maghreb
    ];

    private const string Persian = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند";

    private static readonly Dictionary<string, NamedMonth> Names = All();

    private static readonly Dictionary<string, NamedMonth>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null where the folded word names no month.</summary>
    public static NamedMonth? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var month) && month.Number > 0 ? month : null;

    private static Dictionary<string, NamedMonth> All()
    {
        var names = new Dictionary<string, NamedMonth>(StringComparer.OrdinalIgnoreCase);
        (string Name, NamedMonth Month)[] full = [.. Gregorian.SelectMany(row => Row(row, persian: false)), .. Row(Persian, persian: true)];
        foreach (var (name, month) in full)
        {
            for (var length = ShortestBeginning; length < name.Length; length++) AddBeginning(names, name[..length], month);
        }

        foreach (var (name, month) in full) names[name] = month;
        foreach (var (name, month) in Row("jan feb mar apr may jun jul aug sep oct nov dec", persian: false)) names[name] = month;
        foreach (var word in names.Keys.Where(word => WeekdayNames.Find(word) is not null).ToArray()) names[word] = names[word] with { Certain = false };
        return names;
    }

    private static void AddBeginning(Dictionary<string, NamedMonth> names, string beginning, NamedMonth month)
    {
        var shared = names.TryGetValue(beginning, out var other) && (other.Number, other.Persian) != (month.Number, month.Persian);
        names[beginning] = shared ? default : month with { Certain = false };
    }

    private static IEnumerable<(string Name, NamedMonth Month)> Row(string row, bool persian) => row.Split(' ').SelectMany(
        (forms, index) => forms.Split('|').Select(form => (DateText.Fold(form), new NamedMonth(index + 1, persian, Certain: true))));
}
