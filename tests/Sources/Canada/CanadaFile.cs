using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Canada;

namespace SanctionsTracker.Tests.Sources.Canada;

/// <summary>Small files in Canada's shape.</summary>
internal static class CanadaFile
{
    /// <summary>A person at a place on the list.</summary>
    public static string Person(
        string more = "", string country = "Iran / Iran (République islamique d')", string schedule = "<Schedule>1, Part 2</Schedule>",
        string last = "Rezaei", string item = "12") =>
        Record($"<Country>{country}</Country><LastName>{last}</LastName><GivenName>Ali</GivenName>{more}{schedule}<Item>{item}</Item>");

    public static string Entity(string more = "", string name = "Niksa Nirou") =>
        Record($"<Country>Russia / Russie</Country><EntityOrShip>{name}</EntityOrShip>{more}<Schedule>1.1</Schedule><Item>3</Item>");

    public static string Record(string fields) => $"<record>{fields}</record>";

    public static string List(params string[] records) => $"<data-set>{string.Concat(records)}</data-set>";

    public static IListSnapshot Open(string xml) => new CanadaSource().Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    public static ListEntry[] Read(params string[] records)
    {
        using var snapshot = Open(List(records));
        return [.. snapshot.Entries];
    }

    /// <summary>The one designation of a record.</summary>
    public static Designation Mapped(string record) => Assert.IsType<ListEntry.Record>(Assert.Single(Read(record))).Designation;

    /// <summary>The one rejected entry of a record.</summary>
    public static RejectedEntry Rejected(string record) => Assert.IsType<ListEntry.Rejected>(Assert.Single(Read(record))).Entry;

    /// <summary>The part of an id that names the place, without the mark of who stands there.</summary>
    public static string PlaceOf(Designation designation) => designation.Id.Value[..designation.Id.Value.LastIndexOf('.')];
}
