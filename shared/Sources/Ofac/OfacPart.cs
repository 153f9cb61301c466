namespace SanctionsTracker.Sources.Ofac;

/// <summary>A part of a name (<c>nameParts/namePart</c>) or of an address (<c>addressParts/addressPart</c>).</summary>
/// <param name="Type">"First Name", "Last Name"; "ADDRESS1", "CITY".</param>
/// <param name="Value">The part.</param>
internal sealed record OfacPart(string? Type, string? Value)
{
    public static OfacPart Read(ElementReader xml)
    {
        string? type = null, value = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "type": type = xml.Word(); break;
                case "value": value = xml.Text(); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(type, value);
    }
}
