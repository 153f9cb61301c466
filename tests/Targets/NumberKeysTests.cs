using SanctionsTracker.Designations;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Targets;

public sealed class NumberKeysTests
{
    [Theory]
    [InlineData("Passport", "A 123-4567", "passport A1234567 (IRN)")]
    [InlineData("Numéro de passeport", "A0001234", "passport A0001234 (IRN)")]
    [InlineData("National ID No.", "0054585031", "national id 54585031 (IRN)")]
    [InlineData("Tax ID No.", "7707083893", "tax number 7707083893 (IRN)")]
    [InlineData("Commercial Registry Number", "103222", "registration number 103222 (IRN)")]
    [InlineData("Vessel Registration Identification", "IMO 9187629", "IMO number 9187629")]
    [InlineData("IMO number", "9187629", "IMO number 9187629")]
    [InlineData("MMSI", "422143000", "MMSI 422143000")]
    [InlineData("UN reference", "IRi.039", "UN reference IRI.039")]
    [InlineData("SWIFT/BIC", "MELIIRTHXXX", "SWIFT code MELIIRTH")]
    public void A_document_is_its_kind_number_and_country(string type, string number, string shown) =>
        Assert.Equal([shown], Shown(Target.Person("eu/1", "Qasem Soleimani").With(type, number, "IRN")));

    [Theory]
    [InlineData("Passport", "N/A")]
    [InlineData("Passport", "1234")]
    [InlineData("Passport", "unknown")]
    [InlineData("National ID No.", "00000")]
    [InlineData("IMO number", "12345")]
    [InlineData("Driver's License No.", "12345678")]
    [InlineData("Ration card number", "1234567")]
    [InlineData("Birth Certificate Number", "1234567")]
    [InlineData("UN reference", "QI.A.1.01")]
    public void What_is_no_number_of_its_owner_is_left_out(string type, string number) =>
        Assert.Empty(Shown(Target.Person("eu/1", "Qasem Soleimani").With(type, number, "IRN")));

    [Fact]
    public void Particulars_hold_the_numbers_of_ships_aircraft_and_banks()
    {
        var record = Target.Company("ofac-sdn/1", "Bank Melli") with
        {
            Particulars = [new("swift_bic", "MELIIRTH"), new("aircraft_tail_number", "EP-GOM"), new("vessel_flag", "Iran")],
        };

        Assert.Equal(["SWIFT code MELIIRTH", "aircraft registration EPGOM"], Shown(record));
    }

    [Theory]
    [InlineData("EP-GOM", "aircraft registration EPGOM")]
    [InlineData("P-632", "aircraft registration P632")]
    [InlineData("N488RC", "aircraft registration N488RC")]
    [InlineData("Mahan Air Cargo", null)]
    [InlineData("IL-76 TD", null)]
    public void An_aircraft_named_by_its_registration_has_that(string name, string? shown) =>
        Assert.Equal(shown is null ? [] : [shown], Shown(Target.Aircraft("ofac-sdn/1", name, tail: null, serial: null)));

    [Fact]
    public void The_uns_own_id_is_the_reference_that_others_quote() =>
        Assert.Equal(["UN reference IRI.039"], Shown(Target.Person("un/IRi.039", "Qasem Soleimani")));

    private static string[] Shown(Designation record) => [.. NumberKeys.Of(record).Select(number => number.ToString())];
}
