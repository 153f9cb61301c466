namespace SanctionsTracker.Sources.Ofac;

/// <summary>An address in one script: <c>address/translations/translation</c>.</summary>
internal sealed record OfacAddressTranslation(bool? IsPrimary, string? Script, IReadOnlyList<OfacPart> Parts)
{
    public static OfacAddressTranslation Read(ElementReader xml)
    {
        bool? isPrimary = null;
        string? script = null;
        IReadOnlyList<OfacPart> parts = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "isPrimary": isPrimary = xml.Flag(); break;
                case "script": script = xml.Word(); break;
                case "addressParts": parts = xml.Each("addressPart", OfacPart.Read); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(isPrimary, script, parts);
    }
}
