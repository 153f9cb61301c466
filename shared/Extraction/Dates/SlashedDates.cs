namespace SanctionsTracker.Extraction.Dates;

/// <summary>Which way round a text writes its dates with slashes: its unambiguous ones tell.</summary>
internal static class SlashedDates
{
    /// <summary>True for 13/2/2017, false for 2/13/2017; null where the text has neither or both.</summary>
    public static bool? DayBeforeMonth(TokenText words)
    {
        var (dayFirst, monthFirst) = (false, false);
        for (var at = 0; at < words.Count; at++)
        {
            if (words.Number(at, 4) is null || !words.IsMark(at - 1, '/') || !words.IsMark(at - 3, '/')) continue;
            dayFirst |= words.Number(at - 4, 1, 2) is > 12 and <= 31;
            monthFirst |= words.Number(at - 2, 1, 2) is > 12 and <= 31;
        }

        return dayFirst == monthFirst ? null : dayFirst;
    }
}
