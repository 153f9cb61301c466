using System.Text;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Ofac;

namespace SanctionsTracker.Tests.Sources.Ofac;

/// <summary>Small lists in OFAC's Enhanced XML.</summary>
internal static class OfacXml
{
    public const string Namespace = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML";

    public const string Araghi =
        """
        <names><name id="11"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations><translation id="12">
          <isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedFullName>ARAGHI, Abdollah</formattedFullName>
          <nameParts><namePart id="1"><type refId="1521">First Name</type><value>Abdollah</value></namePart>
            <namePart id="2"><type refId="1520">Last Name</type><value>ARAGHI</value></namePart></nameParts>
        </translation></translations></name></names>
        """;

    public const string References =
        """
        <referenceValues>
          <referenceValue refId="11109"><type>COUNTRY</type><value>Iran</value><isoCode>IR</isoCode></referenceValue>
          <referenceValue refId="11292"><type>COUNTRY</type><value>West Bank</value></referenceValue>
          <referenceValue refId="91434"><type>COUNTRY</type><value>Region: Northern Mali</value></referenceValue>
          <referenceValue refId="11291"><type>COUNTRY</type><value>undetermined</value></referenceValue>
          <referenceValue refId="91526"><type>Gender</type><value>Male</value></referenceValue>
          <referenceValue refId="30001"><type>SCRIPT</type><value>Adlam script</value><isoCode>166</isoCode><code>Adlm</code></referenceValue>
        </referenceValues>
        """;

    /// <summary>An individual with a name, and <paramref name="parts"/> after it.</summary>
    public static string Entity(string parts = "", string id = "10001", string type = "Individual", string names = Araghi) =>
        $"""<entity id="{id}"><generalInfo><identityId>7</identityId><entityType refId="600">{type}</entityType></generalInfo>{names}{parts}</entity>""";

    public static string Feature(string type, string value, string more = "") =>
        $"""<features><feature id="1"><type featureTypeId="8">{type}</type><versionId>2</versionId><value>{value}</value>{more}<isPrimary>true</isPrimary></feature></features>""";

    public static string Dates(string fromBegin, string fromEnd, string toBegin, string toEnd, bool approximate = false, bool range = false) =>
        $"""
         <fromDateBegin>{fromBegin}</fromDateBegin><fromDateEnd>{fromEnd}</fromDateEnd><toDateBegin>{toBegin}</toDateBegin><toDateEnd>{toEnd}</toDateEnd>
         <isApproximate>{(approximate ? "true" : "false")}</isApproximate><isDateRange>{(range ? "true" : "false")}</isDateRange>
         """;

    public static string List(params string[] entities) =>
        $"""
         <?xml version="1.0" encoding="utf-8"?>
         <sanctionsData xmlns="{Namespace}"><publicationInfo><dataAsOf>2024-08-28T00:00:00</dataAsOf><filters /></publicationInfo>
         {References}<featureTypes /><entities>{string.Concat(entities)}</entities></sanctionsData>
         """;

    public static IListSnapshot Open(string xml) => new OfacSdnSource().Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    /// <summary>The one record of a consolidated list of one entity.</summary>
    public static Designation Consolidated(string entity)
    {
        using var snapshot = new OfacConsolidatedSource().Open(new MemoryStream(Encoding.UTF8.GetBytes(List(entity))));
        return Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation;
    }

    public static IReadOnlyList<ListEntry> Read(params string[] entities)
    {
        using var snapshot = Open(List(entities));
        return [.. snapshot.Entries];
    }

    /// <summary>The one record of a list of one entity.</summary>
    public static Designation Record(string entity) => Assert.IsType<ListEntry.Record>(Assert.Single(Read(entity))).Designation;

    /// <summary>Why the one entity of a list was rejected.</summary>
    public static RejectedEntry Rejected(string entity) => Assert.IsType<ListEntry.Rejected>(Assert.Single(Read(entity))).Entry;
}
