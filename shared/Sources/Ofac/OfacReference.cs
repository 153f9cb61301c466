namespace SanctionsTracker.Sources.Ofac;

/// <summary>An entry of the tables at the head of the file: <c>referenceValues/referenceValue</c>.</summary>
/// <param name="RefId">What the rest of the file calls it.</param>
/// <param name="Type">The table: "COUNTRY", "PROGRAM", "SCRIPT".</param>
/// <param name="Value">The entry in words.</param>
/// <param name="IsoCode">Alpha-2, of most countries; for scripts the ISO 15924 number.</param>
/// <param name="Code">Of scripts the ISO 15924 code, though not of all.</param>
internal sealed record OfacReference(string? RefId, string? Type, string? Value, string? IsoCode, string? Code)
{
    public static OfacReference Read(ElementReader xml)
    {
        var refId = xml.Attribute("refId");
        string? type = null, value = null, isoCode = null, code = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "type": type = xml.Word(); break;
                case "value": value = xml.Word(); break;
                case "isoCode": isoCode = xml.Word(); break;
                case "code": code = xml.Word(); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(refId, type, value, isoCode, code);
    }
}
