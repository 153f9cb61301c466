namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>The names of the days of the week. They only choose between two readings of numbers: feeds name wrong ones too often.</summary>
internal static class WeekdayNames
{
    // Sunday to Saturday; a row per language, in which a bar parts the forms of one day.
    private static readonly string[] Languages =
    [
        "sunday|sun monday|mon tuesday|tue|tues wednesday|wed|wednes thursday|thu|thur|thurs friday|fri saturday|sat",
        "sonntag montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa",
        "dimanche|dim lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam",
        "domingo|dom lunes martes miercoles|mie jueves|jue viernes|vie sabado|sab",
        "domenica lunedi martedi mercoledi giovedi|gio venerdi sabato",
        "domingo segunda|seg terca|ter quarta|qua quinta|qui sexta|sex sabado",
        "zondag|zo maandag|ma dinsdag woensdag|wo|woe donderdag vrijdag|vr|vrij zaterdag|za|zat",
        "воскресенье|вс понедельник|пн вторник|вт среда|ср четверг|чт пятница|пт суббота|сб",
        "niedziela|niedz|nd poniedzialek|pon wtorek|wt sroda|sr czwartek|czw piatek|pt sobota|sob",
        "nedele|ne pondeli|po utery|ut streda ctvrtek|ct patek|pa sobota",
        "pazar|paz pazartesi|pzt sali|sal carsamba|car persembe|per cuma|cum cumartesi|cmt",
        "sondag|son mandag|man tisdag|tis onsdag|ons torsdag|tor fredag|fre lordag|lor",
        "sunnuntai|su maanantai tiistai|ti keskiviikko|ke torstai|to perjantai|pe lauantai|la",
        "søndag|søn mandag tirsdag|tir onsdag torsdag fredag lørdag|lør",
        "κυριακη|κυρ δευτερα|δευ τριτη|τρι τεταρτη|τετ πεμπτη|πεμ παρασκευη|παρ σαββατο|σαβ",
        "vasarnap hetfo kedd szerda csutortok pentek szombat",
        "duminica|dum luni marti miercuri|mie joi vineri|vin sambata",
        "неділя|нд понеділок вівторок середа четвер пятниця субота",
        "日|日曜日|日曜|星期日|星期天|周日 月|月曜日|月曜|星期一|周一 火|火曜日|火曜|星期二|周二 水|水曜日|水曜|星期三|周三 木|木曜日|木曜|星期四|周四 金|金曜日|金曜|星期五|周五 土|土曜日|土曜|星期六|周六",
        "일|일요일 월|월요일 화|화요일 수|수요일 목|목요일 금|금요일 토|토요일",
        "یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه",
        "الأحد الإثنين|الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
    ];

    private static readonly Dictionary<string, DayOfWeek> Names = All();

    private static readonly Dictionary<string, DayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null where the folded word names no day of the week.</summary>
    public static DayOfWeek? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var day) ? day : null;

    private static Dictionary<string, DayOfWeek> All()
    {
        var names = new Dictionary<string, DayOfWeek>(StringComparer.OrdinalIgnoreCase);
        foreach (var days in Languages.Select(row => row.Split(' ')))
        {
            for (var day = 0; day < days.Length; day++)
            {
                foreach (var form in days[day].Split('|')) names[DateText.Fold(form)] = (DayOfWeek)day;
            }
        }

        return names;
    }
}
