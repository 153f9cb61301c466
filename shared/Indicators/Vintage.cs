using System.Globalization;

namespace SanctionsTracker.Indicators;

/// <summary>A state of a series: the publisher's date of its last update, <c>2026-07-01</c>; where the publisher changed values
/// without moving that date, numbered: <c>2026-07-01.02</c>.</summary>
/// <param name="UpdatedOn">The publisher's date.</param>
/// <param name="Number">1 for the first state of that date.</param>
public readonly record struct Vintage(DateOnly UpdatedOn, int Number = 1) : IComparable<Vintage>
{
    /// <summary>Reads both forms; null for anything else.</summary>
    public static Vintage? Parse(string? text)
    {
        if (text?.Split('.') is not [var date, .. { Length: <= 1 } rest]) return null;
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var updatedOn)) return null;
        if (rest is []) return new Vintage(updatedOn);
        return int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
            ? new Vintage(updatedOn, number)
            : null;
    }

    /// <summary>The vintage of values that came with a date of update, after <paramref name="newest"/>.</summary>
    public static Vintage After(Vintage? newest, DateOnly updatedOn) => newest is { } known && known.UpdatedOn >= updatedOn
        ? known with { Number = known.Number + 1 }
        : new Vintage(updatedOn);

    public int CompareTo(Vintage other) => (UpdatedOn, Number).CompareTo((other.UpdatedOn, other.Number));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, Number == 1 ? $"{UpdatedOn:yyyy-MM-dd}" : $"{UpdatedOn:yyyy-MM-dd}.{Number:D2}");
}
