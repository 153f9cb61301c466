namespace SanctionsTracker.Sources.Switzerland;

/// <summary>An <c>identity</c> of a target: the main one, or another under which it appeared.</summary>
public sealed record SecoIdentity(bool IsMain)
{
    public IReadOnlyList<SecoName> Names { get; init; } = [];

    public IReadOnlyList<SecoDate> Dates { get; init; } = [];

    public IReadOnlyList<SecoAddress> BirthPlaces { get; init; } = [];

    public IReadOnlyList<SecoAddress> Addresses { get; init; } = [];

    public IReadOnlyList<SecoCountry> Nationalities { get; init; } = [];

    public IReadOnlyList<SecoDocument> Documents { get; init; } = [];

    /// <summary>The places that it refers to.</summary>
    public IEnumerable<string> PlaceIds => Addresses.Concat(BirthPlaces)
        .Concat(Documents.Select(document => document.PlaceOfIssue).OfType<SecoAddress>())
        .Select(place => place.PlaceId)
        .OfType<string>();

    internal static SecoIdentity Read(ElementReader xml)
    {
        var isMain = xml.Attribute("main") == "true";
        List<SecoName> names = [];
        List<SecoDate> dates = [];
        List<SecoAddress> births = [], addresses = [];
        List<SecoCountry> nationalities = [];
        List<SecoDocument> documents = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "name": names.Add(SecoName.Read(xml)); break;
                case "day-month-year": dates.Add(SecoDate.Read(xml)); break;
                case "place-of-birth": births.Add(SecoAddress.Read(xml)); break;
                case "address": addresses.Add(SecoAddress.Read(xml)); break;
                case "nationality": nationalities.AddRange(xml.Each("country", SecoCountry.Read)); break;
                case "identification-document": documents.Add(SecoDocument.Read(xml)); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(isMain)
        {
            Names = names,
            Dates = dates,
            BirthPlaces = births,
            Addresses = addresses,
            Nationalities = nationalities,
            Documents = documents,
        };
    }
}
