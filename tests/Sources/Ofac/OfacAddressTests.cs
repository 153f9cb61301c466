using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacAddressTests
{
    private static readonly CountryCode Iran = new("IRN");

    [Fact]
    public void Parts_go_where_they_belong()
    {
        var address = Mapped(Address("Iran", "CITY=Tehran;ADDRESS1=No. 5;ADDRESS2=Pasdaran Street;STATE/PROVINCE=Tehran Province;POSTAL CODE=16"));

        Assert.Equal([new Address("No. 5, Pasdaran Street", "Tehran", "Tehran Province", "16", "Iran", Iran)], address);
    }

    [Fact]
    public void A_country_alone_is_an_address() => Assert.Equal([new Address(CountryName: "Iran", Country: Iran)], Mapped(Address("Iran", "")));

    [Fact]
    public void An_empty_address_is_none() => Assert.Empty(Mapped("<address id=\"1\" />"));

    [Fact]
    public void A_part_of_an_unknown_type_is_kept_as_a_note_and_counted()
    {
        using var snapshot = OfacXml.Open(OfacXml.List(OfacXml.Entity($"<addresses>{Address("Iran", "MOON=Europa")}</addresses>")));

        var record = Assert.IsType<SanctionsTracker.Sources.ListEntry.Record>(Assert.Single(snapshot.Entries));
        Assert.Equal("MOON: Europa", record.Designation.Addresses[0].Note);
        Assert.EndsWith("/addressPart/type[.='MOON']", Assert.Single(snapshot.UnknownElements.Keys), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Address> Mapped(string addresses) =>
        OfacXml.Record(OfacXml.Entity($"<addresses>{addresses}</addresses>")).Addresses;

    private static string Address(string country, string parts)
    {
        var elements = parts.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
            .Select(part => $"<addressPart id=\"1\"><type refId=\"1\">{part[0]}</type><value>{part[1]}</value></addressPart>");
        return $"<address id=\"1\"><country refId=\"11109\">{country}</country><translations><translation id=\"1\"><isPrimary>true</isPrimary><script refId=\"1\">Latin</script><addressParts>{string.Concat(elements)}</addressParts></translation></translations></address>";
    }
}
