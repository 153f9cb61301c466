using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>The UK Sanctions List of the Foreign, Commonwealth and Development Office: every designation under the regulations made by
/// the Sanctions and Anti-Money Laundering Act 2018. Since 2026-01-28 the only list of the United Kingdom.</summary>
/// <remarks>What is read, kept and ignored: <c>docs/sources/uk.md</c>.</remarks>
public sealed class UkSource : IListSource, IFoundOnPage
{
    /// <summary><c>uk</c>.</summary>
    public static ListId List { get; } = new("uk");

    public ListId Id => List;

    public string Title => "UK Sanctions List";

    /// <summary>The page that links the file: the file has moved before, the page has not.</summary>
    public Uri Address { get; } = new("https://www.gov.uk/government/publications/the-uk-sanctions-list");

    public int MapperVersion => 1;

    /// <summary>The list had 6,340 designations in September 2026.</summary>
    public int MinimumRecords => 5_000;

    public IListSnapshot Open(Stream content) => UkSnapshot.Open(content);

    public Uri FindFile(Stream page, Uri address) => UkPage.FindFile(page, address);
}
