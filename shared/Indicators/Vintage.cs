using System.Globalization;
using System.Runtime.InteropServices;

namespace SanctionsTracker.Indicators;

/// <summary>A state of a series: the publisher's date of its last update, <c>2026-07-01</c>, or, where it gives none, the day on
/// which we got it; where values changed without a later date, numbered: <c>2026-07-01.02</c>.</summary>
/// <param name="Date">The date.</param>
/// <param name="Number">1 for the first state of that date.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Vintage(DateOnly Date, int Number = 1) : IComparable<Vintage>
{
    /// <summary>Reads both forms; null for anything else.</summary>
    public static Vintage? Parse(string? text)
    {
        if (text?.Split('.') is not [var date, .. { Length: <= 1 } rest]) return null;
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        if (rest is []) return new Vintage(day);
        return int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
            ? new Vintage(day, number)
            : null;
    }

    /// <summary>The vintage of values of a date, after <paramref name="newest"/>.</summary>
    public static Vintage After(Vintage? newest, DateOnly date) => newest is { } known && known.Date >= date
        ? known with { Number = known.Number + 1 }
        : new Vintage(date);

    public int CompareTo(Vintage other) => (Date, Number).CompareTo((other.Date, other.Number));

    public override string ToString() =>
        Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (Number == 1 ? "" : Number.ToString("'.'00", CultureInfo.InvariantCulture));
}
