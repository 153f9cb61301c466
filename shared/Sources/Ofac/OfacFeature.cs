namespace SanctionsTracker.Sources.Ofac;

/// <summary>A fact about an entity: <c>features/feature</c>.</summary>
/// <param name="Type">"Birthdate", "Vessel Flag": the names stand in the file's <c>featureTypes</c>.</param>
/// <param name="Value">In words, of dates and looked-up values too.</param>
/// <param name="ValueRefId">The reference value that <paramref name="Value"/> repeats; else null.</param>
/// <param name="Date">The date, of features that are dates; else null.</param>
/// <param name="Reliability">"Confirmed", "Reported", "False"; null where OFAC does not say.</param>
/// <param name="Comments">OFAC's remark; else null.</param>
internal sealed record OfacFeature(
    string? Type, string? Value, string? ValueRefId, OfacDates? Date, string? Reliability, string? Comments)
{
    public static OfacFeature Read(ElementReader xml)
    {
        string? type = null, value = null, valueRefId = null, reliability = null, comments = null;
        OfacDates? date = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "type": type = xml.Word(); break;
                case "value": value = xml.Text(); break;
                case "valueRefId": valueRefId = xml.Word(); break;
                case "valueDate": date = OfacDates.Read(xml); break;
                case "reliability": reliability = xml.Word(); break;
                case "comments": comments = xml.Text(); break;
                case "versionId" or "isPrimary": xml.Skip(); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(type, value, valueRefId, date, reliability, comments);
    }
}
