using System.Globalization;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Days as OFAC writes them for machines: <c>yyyy-MM-dd</c>.</summary>
internal static class OfacDays
{
    public static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
