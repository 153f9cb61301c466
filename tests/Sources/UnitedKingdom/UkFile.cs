using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedKingdom;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

/// <summary>Small files in the UK's shape.</summary>
internal static class UkFile
{
    public const string Iran = "The Iran (Sanctions) Regulations 2023";

    /// <summary>A designation of a person under the regulations on Iran, unless it says otherwise.</summary>
    public static string Person(
        string more = "", string id = "IRN0001", string kind = "Individual", string regime = Iran, string designated = "29/01/2024",
        string? names = null) => $"""
        <Designation><LastUpdated>04/08/2026</LastUpdated><DateDesignated>{designated}</DateDesignated><UniqueID>{id}</UniqueID>
        <Names>{names ?? Name("<Name1>ALI</Name1><Name6>REZAEI</Name6>")}</Names><RegimeName>{regime}</RegimeName>
        <IndividualEntityShip>{kind}</IndividualEntityShip>{more}</Designation>
        """;

    public static string Name(string parts, string type = "Primary Name") => $"<Name>{parts}<NameType>{type}</NameType></Name>";

    public static string Individual(string details) =>
        Person($"<IndividualDetails><Individual>{details}</Individual></IndividualDetails>");

    public static string Entity(string details) =>
        Person($"<EntityDetails><Entity>{details}</Entity></EntityDetails>", kind: "Entity");

    public static string Ship(string details) => Person($"<ShipDetails><Ship>{details}</Ship></ShipDetails>", kind: "Ship");

    public static string List(params string[] designations) =>
        $"<Designations><DateGenerated>02/09/2026</DateGenerated>{string.Concat(designations)}</Designations>";

    public static IListSnapshot Open(string xml) => new UkSource().Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    public static ListEntry[] Read(params string[] designations)
    {
        using var snapshot = Open(List(designations));
        return [.. snapshot.Entries];
    }

    /// <summary>The one record of a designation.</summary>
    public static Designation Mapped(string designation) => Assert.IsType<ListEntry.Record>(Assert.Single(Read(designation))).Designation;

    /// <summary>The one rejected entry of a designation.</summary>
    public static RejectedEntry Rejected(string designation) =>
        Assert.IsType<ListEntry.Rejected>(Assert.Single(Read(designation))).Entry;

    /// <summary>The values of a particular.</summary>
    public static string[] Particulars(Designation designation, string label) =>
        [.. designation.Particulars.Where(particular => particular.Label == label).Select(particular => particular.Value)];
}
