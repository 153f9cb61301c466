namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// A date as OFAC keeps it (<c>valueDate</c>, <c>issueDate</c>, <c>expirationDate</c>): four days, <c>yyyy-MM-dd</c>, not checked
/// yet. "1951" is from 1951-01-01 to 1951-12-31; of "1951 to 1953", each end is such a span.
/// </summary>
internal sealed record OfacDates(
    string? FromBegin, string? FromEnd, string? ToBegin, string? ToEnd, bool? IsApproximate, bool? IsRange)
{
    public static OfacDates Read(ElementReader xml)
    {
        string? fromBegin = null, fromEnd = null, toBegin = null, toEnd = null;
        bool? isApproximate = null, isRange = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "fromDateBegin": fromBegin = xml.Text(); break;
                case "fromDateEnd": fromEnd = xml.Text(); break;
                case "toDateBegin": toBegin = xml.Text(); break;
                case "toDateEnd": toEnd = xml.Text(); break;
                case "isApproximate": isApproximate = xml.Flag(); break;
                case "isDateRange": isRange = xml.Flag(); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(fromBegin, fromEnd, toBegin, toEnd, isApproximate, isRange);
    }
}
