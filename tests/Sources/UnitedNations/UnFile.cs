using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

/// <summary>Small files in the UN's shape.</summary>
internal static class UnFile
{
    /// <summary>An individual with all that is required; <paramref name="more"/> is added.</summary>
    public static string Individual(string more = "", string reference = "IRi.001", string names = "<FIRST_NAME>ALI</FIRST_NAME>", string regime = "Iran") =>
        $"<INDIVIDUAL><DATAID>1</DATAID>{names}<UN_LIST_TYPE>{regime}</UN_LIST_TYPE><REFERENCE_NUMBER>{reference}</REFERENCE_NUMBER>{more}</INDIVIDUAL>";

    public static string Entity(string more = "", string reference = "IRe.001") =>
        $"<ENTITY><FIRST_NAME>CO.</FIRST_NAME><UN_LIST_TYPE>Iran</UN_LIST_TYPE><REFERENCE_NUMBER>{reference}</REFERENCE_NUMBER>{more}</ENTITY>";

    public static string List(string individuals, string entities = "") =>
        $"<CONSOLIDATED_LIST dateGenerated=\"2024-09-26T00:00:07.514Z\"><INDIVIDUALS>{individuals}</INDIVIDUALS><ENTITIES>{entities}</ENTITIES></CONSOLIDATED_LIST>";

    public static IListSnapshot Open(string xml) => new UnSource().Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    public static ListEntry[] Read(string xml)
    {
        using var snapshot = Open(xml);
        return [.. snapshot.Entries];
    }

    /// <summary>The one record of an individual with these elements.</summary>
    public static Designation Mapped(string more) => Record(Individual(more));

    public static Designation Record(string individual) => Assert.IsType<ListEntry.Record>(Assert.Single(Read(List(individual)))).Designation;

    /// <summary>The one rejected entry of an individual.</summary>
    public static RejectedEntry Rejected(string individual) => Assert.IsType<ListEntry.Rejected>(Assert.Single(Read(List(individual)))).Entry;

    /// <summary>What differs between two individuals that have these elements.</summary>
    public static IReadOnlyList<FieldChange> Between(string before, string after) => DesignationFields.Between(Mapped(before), Mapped(after));
}
