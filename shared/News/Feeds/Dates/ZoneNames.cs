using System.Globalization;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>The zones that feeds name by letters. Where one name has several meanings, the one that feeds mean: CST is Chicago's, IST India's,
/// BST London's summer time.</summary>
internal static class ZoneNames
{
    // Single letters count as RFC 822 wrote them, with signs that its successors call wrong: programs that write them followed it.
    // H is left out: behind a time it says "hours" (14:05 h).
    private static readonly Dictionary<string, TimeSpan> Offsets = Of(
        "0 gmt ut utc uct z zulu wet azost egst",
        "-1 a azot cvt egt", "-2 b", "-3 c adt art brt clst uyt wgt pmst", "-2 brst pmdt wgst", "-4 d ast at edt bot clt vet amt",
        "-5 e est et cdt pet cot ect", "-6 f cst ct mdt", "-7 g mst mt pdt", "-8 pst pt akdt", "-9 i akst hdt", "-10 k hst hast tkt cook",
        "-11 l sst", "-12 m", "-2:30 ndt", "-3:30 nst nt",
        "1 n cet met mez bst wat west", "2 o cest mest mesz eet cat sast kalt", "3 p msk eest trt eat arst fet idt", "4 q msd samt gst get azt mut sct",
        "5 r pkt yekt uzt tjt tmt mvt", "6 s bdt omst almt btt kgt nowt", "7 t ict wib krat hovt", "8 u hkt sgt awst pht myt wita irkt cct",
        "9 v jst kst yakt wit", "10 w aest vlat chst pgt", "11 x aedt magt sakt ncst", "12 y nzst fjt pett", "13 nzdt phot", "3:30 irst", "4:30 irdt aft",
        "5:30 ist slst", "5:45 npt", "6:30 mmt", "9:30 acst", "10:30 acdt");

    private static readonly Dictionary<string, TimeSpan>.AlternateLookup<ReadOnlySpan<char>> Lookup = Offsets.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null where the name is none of these.</summary>
    public static TimeSpan? Find(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out var offset) ? offset : null;

    private static Dictionary<string, TimeSpan> Of(params string[] rows) => rows
        .Select(row => row.Split(' '))
        .SelectMany(row => row[1..], (row, name) => (Name: name, Offset: Parse(row[0])))
        .ToDictionary(zone => zone.Name, zone => zone.Offset, StringComparer.OrdinalIgnoreCase);

    private static TimeSpan Parse(string offset)
    {
        var parts = offset.TrimStart('-').Split(':');
        var time = new TimeSpan(Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : 0, 0);
        return offset[0] == '-' ? -time : time;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
