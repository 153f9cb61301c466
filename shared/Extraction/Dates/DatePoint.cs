using System.Runtime.InteropServices;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>A date as written, perhaps without its year: at least one part is there.</summary>
/// <param name="Year">1000 to 2999; null where it is not written.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="End">The token behind its last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatePoint(int? Year, int? Month, int? Day, int End)
{
    public ExtractedPrecision Precision => Day is not null ? ExtractedPrecision.Day : Month is not null ? ExtractedPrecision.Month : ExtractedPrecision.Year;

    /// <summary>The date; null where the year is not written or there is no such day.</summary>
    public PartialDate? Date => Year is int year ? In(year) : null;

    /// <summary>Whether some year has such a day.</summary>
    public bool Exists => In(Year ?? 2000) is not null;

    /// <summary>The date in a year; null where that has no such day.</summary>
    public PartialDate? In(int year) => PartialDate.TryCreate(year, Month, Day, out var date) ? date : null;
}
