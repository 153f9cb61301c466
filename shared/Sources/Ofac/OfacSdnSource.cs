using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>OFAC's list of Specially Designated Nationals and Blocked Persons, as Enhanced XML. See docs/sources/ofac-sdn.md.</summary>
public sealed class OfacSdnSource : IListSource
{
    public ListId Id { get; } = new("ofac-sdn");

    public string Title => "OFAC Specially Designated Nationals";

    public Uri Address { get; } = new("https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.XML");

    public int MapperVersion => 1;

    /// <summary>The list had some 17,000 to 19,000 entries in 2024 to 2026.</summary>
    public int MinimumRecords => 15_000;

    public IListSnapshot Open(Stream content) => OfacSnapshot.Open(Id, content);
}
