namespace SanctionsTracker.Sources.Ofac;

/// <summary>A name in one script: <c>name/translations/translation</c>.</summary>
/// <param name="IsPrimary">The form that OFAC lists first, in Latin script.</param>
/// <param name="Script">"Latin", "Arabic".</param>
/// <param name="FullName">As OFAC prints it, the family name first and in capitals: "ARAGHI, Abdollah".</param>
/// <param name="Parts">The parts, in no certain order.</param>
internal sealed record OfacNameTranslation(bool? IsPrimary, string? Script, string? FullName, IReadOnlyList<OfacPart> Parts)
{
    public static OfacNameTranslation Read(ElementReader xml)
    {
        bool? isPrimary = null;
        string? script = null, fullName = null;
        IReadOnlyList<OfacPart> parts = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "isPrimary": isPrimary = xml.Flag(); break;
                case "script": script = xml.Word(); break;
                case "formattedFullName": fullName = xml.Text(); break;
                case "formattedFirstName" or "formattedLastName": xml.Skip(); break;
                case "nameParts": parts = xml.Each("namePart", OfacPart.Read); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(isPrimary, script, fullName, parts);
    }
}
