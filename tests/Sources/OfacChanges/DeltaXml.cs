namespace SanctionsTracker.Tests.Sources.OfacChanges;

/// <summary>Small delta files.</summary>
internal static class DeltaXml
{
    public static string File(params string[] entities) =>
        $"""
         <?xml version="1.0" encoding="utf-8"?>
         <sanctionsData xmlns="https://www.treasury.gov/ofac/DeltaFile/1.0">
           <publicationInfo><datePublished>2026-01-15T00:00:00-05:00</datePublished><publicationType>Standard Action</publicationType></publicationInfo>
           <entities>{string.Concat(entities)}</entities>
         </sanctionsData>
         """;

    public static string Entity(string id, string action, string? list = "SDN List") =>
        $"""
         <entity id="{id}" action="{action}"><generalInfo><entityType refId="600">Individual</entityType></generalInfo>
           {(list is null ? "" : $"""<sanctionsLists><sanctionsList id="1" refId="1550" datePublished="2026-01-15">{list}</sanctionsList></sanctionsLists>""")}
           <sanctionsPrograms><sanctionsProgram id="2" refId="3">IRGC</sanctionsProgram></sanctionsPrograms>
           <names><name id="3"><isPrimary>true</isPrimary><translations>
             <translation id="5"><isPrimary>false</isPrimary><formattedFullName>عبدالله عراقی</formattedFullName></translation>
             <translation id="4"><isPrimary>true</isPrimary><formattedFullName>ARAGHI, Abdollah</formattedFullName></translation>
           </translations></name></names>
           <features><feature id="5" action="add"><type featureTypeId="8">Birthdate</type><value>03 Mar 1972</value></feature></features></entity>
         """;
}
