using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Switzerland's list: everyone under the ordinances of the Embargo Act, kept by the State Secretariat for Economic Affairs
/// (SECO) in its database SESAM.</summary>
/// <remarks>What is read, kept and ignored: <c>docs/sources/ch.md</c>.</remarks>
public sealed class SecoSource : IListSource
{
    /// <summary><c>ch</c>.</summary>
    public static ListId List { get; } = new("ch");

    public ListId Id => List;

    public string Title => "Switzerland SECO Sanctions List";

    public Uri Address { get; } = new(
        "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction");

    public int MapperVersion => 1;

    /// <summary>Some 7,100 targets were listed in September 2026.</summary>
    public int MinimumRecords => 5_000;

    public IListSnapshot Open(Stream content) => SecoSnapshot.Open(content);
}
