using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Canada;

/// <summary>Canada's Consolidated Canadian Autonomous Sanctions List: everyone in the schedules of the regulations under the Special
/// Economic Measures Act and the Justice for Victims of Corrupt Foreign Officials Act.</summary>
/// <remarks>What is read, kept and ignored: <c>docs/sources/ca.md</c>.</remarks>
public sealed class CanadaSource : IListSource
{
    /// <summary><c>ca</c>.</summary>
    public static ListId List { get; } = new("ca");

    public ListId Id => List;

    public string Title => "Consolidated Canadian Autonomous Sanctions List";

    public Uri Address { get; } = new(
        "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml");

    public int MapperVersion => 1;

    /// <summary>The list had 4,759 entries in 2025.</summary>
    public int MinimumRecords => 4_000;

    public IListSnapshot Open(Stream content) => CanadaSnapshot.Open(content);
}
