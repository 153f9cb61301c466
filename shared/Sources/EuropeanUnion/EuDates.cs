using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>Dates of the EU's list: ISO days.</summary>
internal static class EuDates
{
    /// <summary>The earliest of the designation's own date and of the days on which the acts cited took effect. The act cited is often an
    /// amendment, later than the listing; the designation's date, which many entries lack, is sometimes later than the first act.</summary>
    public static PartialDate? ListedOn(EuPart entry, List<string> problems) => entry.All("regulation")
        .Select(regulation => Date(regulation, "entryIntoForceDate", problems))
        .Append(Date(entry, "designationDate", problems))
        .OfType<PartialDate>()
        .MinBy(date => date.SortKey, StringComparer.Ordinal);

    /// <summary>Whether the entry's delisting has come by the day of the file.</summary>
    public static bool IsDelisted(EuPart entry, DateOnly? generatedOn) =>
        generatedOn is { } day && PartialDate.TryParse(entry["delistingDate"], out var delisted) && delisted.FirstDay <= day;

    /// <summary>The date of an attribute; null where it is empty. One that does not exist is a problem.</summary>
    public static PartialDate? Date(EuPart part, string attribute, List<string> problems)
    {
        if (part[attribute] is not { } text) return null;
        // Some days come as times, "2012-03-24T00:00:00+01:00" or "2012-03-24+01:00": the day as written counts.
        if (PartialDate.TryParse(text.Length > 10 && text[10] is 'T' or '+' or 'Z' ? text[..10] : text, out var date)) return date;
        problems.Add($"{attribute} of {part.Element} is \"{text}\": there is no such date.");
        return null;
    }
}
