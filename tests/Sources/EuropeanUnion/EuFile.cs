using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.EuropeanUnion;

namespace SanctionsTracker.Tests.Sources.EuropeanUnion;

/// <summary>Small files in the shape of the EU's list.</summary>
internal static class EuFile
{
    public const string Regulation =
        """<regulation regulationType="regulation" entryIntoForceDate="2012-03-24" publicationDate="2012-03-24" numberTitle="267/2012 (OJ L88)" programme="IRN" logicalId="5"/>""";

    public const string Name = """<nameAlias wholeName="Kala Naft" strong="true" logicalId="7"/>""";

    /// <summary>An entry; <paramref name="details"/> follow the subject type.</summary>
    public static string Entity(string details = Name, string attributes = "", string id = "13", string type = "enterprise", string regulation = Regulation) =>
        $"""<sanctionEntity designationDetails="" {attributes} logicalId="{id}">{regulation}<subjectType code="{type}" classificationCode="E"/>{details}</sanctionEntity>""";

    public static string List(string entries, string attributes = "generationDate=\"2024-12-11T21:24:35.826+01:00\" globalFileId=\"171703\"") =>
        $"""<export xmlns="http://eu.europa.ec/fpi/fsd/export" {attributes}>{entries}</export>""";

    public static IListSnapshot Open(string xml) => new EuSource().Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    public static ListEntry[] Read(string entries)
    {
        using var snapshot = Open(List(entries));
        var read = snapshot.Entries.ToArray();
        Assert.Empty(snapshot.UnknownElements);
        return read;
    }

    /// <summary>The designation of an entry with these details.</summary>
    public static Designation Mapped(string details, string attributes = "", string type = "person") =>
        Of(Entity(Name + details, attributes, type: type));

    /// <summary>The one designation of an entry.</summary>
    public static Designation Of(string entity) => Assert.IsType<ListEntry.Record>(Assert.Single(Read(entity))).Designation;

    /// <summary>The reason why the one entry is rejected.</summary>
    public static string Rejected(string entity) => Assert.IsType<ListEntry.Rejected>(Assert.Single(Read(entity))).Entry.Reason;
}
