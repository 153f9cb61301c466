using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>A birth date as the days that it can mean.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
/// <param name="IsFull">Whether the publisher gives one day, and means it.</param>
/// <param name="Shown">For people: <c>1961-03</c>, <c>about 1961</c>.</param>
public sealed record BirthFact(DateOnly First, DateOnly Last, bool IsFull, string Shown)
{
    /// <summary>The dates of a record, ranges and partial ones included. An approximate one may be a year off, either way.</summary>
    public static BirthFact[] Of(IReadOnlyList<Birth> births) =>
        [.. births.Where(birth => birth.Date is not null).Select(birth => Of(birth.Date!, birth.Until)).Distinct()];

    /// <summary>Whether both may mean the same day.</summary>
    public bool Agrees(BirthFact other) => First <= other.Last && other.First <= Last;

    private static BirthFact Of(PartialDate date, PartialDate? until)
    {
        var (first, last) = (date.FirstDay, (until ?? date).LastDay);
        if (date.Approximate || until is { Approximate: true })
        {
            first = first.Year > 1 ? first.AddYears(-1) : first;
            last = last.Year < 9999 ? last.AddYears(1) : last;
        }

        return new(first, last, first == last, until is null ? date.ToString() : $"{date} to {until}");
    }
}
