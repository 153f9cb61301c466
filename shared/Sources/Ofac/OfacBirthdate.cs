using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>A date of birth, from OFAC's words for it and the days it keeps beside them.</summary>
internal static class OfacBirthdate
{
    /// <summary>The words count where they are a date; else the days, with the words kept as text. False where neither is a date
    /// that exists.</summary>
    public static bool TryRead(string words, OfacDates? days, out OfacPeriod born)
    {
        if (OfacDateText.TryRead(words, out born))
        {
            if (days?.IsApproximate == true) born = new(About(born.From)!, About(born.Until));
            return true;
        }

        if (days is null || OfacDateText.LooksLikeDay(words) || !OfacPeriod.TryRead(days, out born)) return false;
        born = new(born.From with { Text = words }, born.Until);
        return true;
    }

    private static PartialDate? About(PartialDate? date) => date is null or { Approximate: true } ? date : date with { Approximate = true };
}
