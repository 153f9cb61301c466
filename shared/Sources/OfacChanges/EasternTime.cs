using System.Globalization;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>OFAC's own time, that of Washington: it writes times of publication without an offset.</summary>
/// <remarks>The zone is the IANA database's <c>America/New_York</c>. Of the hour that comes twice in autumn the first, in daylight time, is
/// meant; a time that spring skips is told by the offset before it.</remarks>
internal static class EasternTime
{
    // Windows without ICU knows the zone by its own name only.
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out var zone)
        ? zone
        : TimeZoneInfo.FindSystemTimeZoneById("Eastern Standard Time");

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd"];

    /// <summary>The moment in UTC. False for a text of another form; an offset, where there is one, counts.</summary>
    public static bool TryRead(string? text, out DateTimeOffset time)
    {
        time = default;
        if (text is null) return false;
        if (DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            time = ToUtc(local);
            return true;
        }

        var withOffset = text.EndsWith('Z') || (text.Length > 6 && text[^3] == ':' && text[^6] is '+' or '-');
        return withOffset && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
    }

    /// <summary>The first moment after a day of Washington's calendar.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue));

    /// <summary>The year in Washington.</summary>
    public static int YearOf(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone).Year;

    private static DateTimeOffset ToUtc(DateTime local)
    {
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
