using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Identity documents, with what has no field of its own as a note.</summary>
internal static class OfacDocuments
{
    public static IReadOnlyList<IdentityDocument> Map(OfacEntity entity, OfacCountries countries, OfacFaults faults)
    {
        if (entity.Documents.Count == 0) return [];
        var primary = entity.Names.FirstOrDefault(name => name.IsPrimary == true)?.Id;
        var mapped = new List<IdentityDocument>(entity.Documents.Count);
        foreach (var document in entity.Documents)
        {
            if (document is { Type: null, Number: null }) faults.Add("An identity document has neither type nor number.");
            mapped.Add(new IdentityDocument(
                document.Type,
                document.Number,
                document.IssuingCountry,
                countries.Named(document.IssuingCountry),
                OfacPeriod.Single(document.IssuedOn, "issueDate", faults),
                OfacPeriod.Single(document.ExpiresOn, "expirationDate", faults),
                NoteOn(document, primary)));
        }

        return mapped;
    }

    private static string? NoteOn(OfacDocument document, string? primaryName)
    {
        var otherName = document.NameId is not null && document.NameId != primaryName ? document.Name : null;
        return OfacNotes.Join(
            document.IsValid == false ? "not valid" : null,
            otherName is null ? null : $"in the name of {otherName}",
            document.IssuingLocation is null ? null : $"issued in {document.IssuingLocation}",
            document.IssuingAuthority is null ? null : $"issued by {document.IssuingAuthority}",
            document.Features.Count == 0 ? null : string.Join("; ", document.Features),
            document.Comments);
    }
}
