using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>OFAC's consolidated list of everyone on its lists other than the SDN list (SSI, FSE, CAPTA, NS-PLC, NS-MBS, NS-CMIC), as
/// Enhanced XML. See docs/sources/ofac-cons.md.</summary>
public sealed class OfacConsolidatedSource : IListSource
{
    /// <summary><c>ofac-cons</c>.</summary>
    public static ListId List { get; } = new("ofac-cons");

    public ListId Id => List;

    public string Title => "OFAC Consolidated Non-SDN List";

    public Uri Address { get; } = new("https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ENHANCED.XML");

    public int MapperVersion => 1;

    /// <summary>The list had 443 entries in May 2024.</summary>
    public int MinimumRecords => 300;

    public IListSnapshot Open(Stream content) => OfacSnapshot.Open(Id, content);
}
