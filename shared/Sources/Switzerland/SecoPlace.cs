namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>place</c>, which addresses, births and documents refer to by its <c>ssid</c>.</summary>
/// <param name="Location">The city.</param>
/// <param name="Area">The region.</param>
/// <param name="Country">The country.</param>
/// <param name="Variants">Other spellings of the city and the region.</param>
public sealed record SecoPlace(string? Location, string? Area, SecoCountry? Country, IReadOnlyList<string> Variants)
{
    /// <summary>City, region and country in one line; null where none is given.</summary>
    public string? Text => SecoText.Joined(Location, Area, Country?.Text);

    internal static SecoPlace Read(ElementReader xml)
    {
        string? location = null, area = null;
        SecoCountry? country = null;
        List<string> variants = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "location": location = xml.Published(); break;
                case "area": area = xml.Published(); break;
                case "country": country = SecoCountry.Read(xml); break;
                case "location-variant" or "area-variant":
                    if (xml.Published() is { } variant) variants.Add(variant);
                    break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(location, area, country, variants);
    }
}
