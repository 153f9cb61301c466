namespace SanctionsTracker.Sources.Ofac;

/// <summary>An address: <c>addresses/address</c>. OFAC writes an empty one where it knows none.</summary>
internal sealed record OfacAddress(string? Country, IReadOnlyList<OfacAddressTranslation> Translations)
{
    public static OfacAddress Read(ElementReader xml)
    {
        string? country = null;
        IReadOnlyList<OfacAddressTranslation> translations = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "country": country = xml.Word(); break;
                case "translations": translations = xml.Each("translation", OfacAddressTranslation.Read); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(country, translations);
    }
}
