using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Addresses by the types of their parts ("LOCATION PART TYPE").</summary>
internal static class OfacAddresses
{
    private const string Path = "/sanctionsData/entities/entity/addresses/address/translations/translation/addressParts/addressPart/type";

    public static IReadOnlyList<Address> Map(IReadOnlyList<OfacAddress> addresses, OfacCountries countries, Action<string> unknown)
    {
        List<Address>? mapped = null;
        foreach (var address in addresses)
        {
            var place = new Address(CountryName: address.Country, Country: countries.Named(address.Country));
            if (address.Translations.Count == 0 && address.Country is not null) (mapped ??= []).Add(place);
            foreach (var translation in address.Translations)
            {
                if (address.Country is not null || translation.Parts.Count > 0) (mapped ??= []).Add(With(place, translation, unknown));
            }
        }

        return mapped ?? (IReadOnlyList<Address>)[];
    }

    private static Address With(Address place, OfacAddressTranslation translation, Action<string> unknown)
    {
        string? street = null, city = null, region = null, postalCode = null;
        var note = translation.IsPrimary == false ? $"in {translation.Script ?? "another"} script" : null;
        foreach (var part in translation.Parts)
        {
            switch (part.Type)
            {
                case "ADDRESS1" or "ADDRESS2" or "ADDRESS3": street = Joined(street, part.Value); break;
                case "CITY": city = Joined(city, part.Value); break;
                case "STATE/PROVINCE" or "REGION": region = Joined(region, part.Value); break;
                case "POSTAL CODE": postalCode = Joined(postalCode, part.Value); break;
                default:
                    note = Joined(note, $"{part.Type}: {part.Value}");
                    unknown($"{Path}[.='{part.Type}']");
                    break;
            }
        }

        return place with { Street = street, City = city, Region = region, PostalCode = postalCode, Note = note };
    }

    private static string? Joined(string? text, string? more) => text is null ? more : more is null ? text : $"{text}, {more}";
}
